using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PairingBot.Store.Migrations
{
    /// <inheritdoc />
    public partial class Bindings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "BindingCodes",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: false),
                    GivenBy = table.Column<int>(type: "INTEGER", nullable: false),
                    GivenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Lead = table.Column<string>(type: "TEXT", nullable: false),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Digest = table.Column<byte[]>(type: "BLOB", nullable: false),
                    WrongTries = table.Column<int>(type: "INTEGER", nullable: false),
                    End = table.Column<int>(type: "INTEGER", nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BindingCodes", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "WrongTries",
                columns: table => new
                {
                    Channel = table.Column<string>(type: "TEXT", nullable: false),
                    Tenant = table.Column<string>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WrongTries", x => new { x.Channel, x.Tenant, x.Account });
                });

            migrationBuilder.CreateIndex(
                name: "IX_BindingCodes_Lead",
                table: "BindingCodes",
                column: "Lead",
                filter: "\"End\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_BindingCodes_MemberId",
                table: "BindingCodes",
                column: "MemberId",
                filter: "\"End\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BindingCodes");

            migrationBuilder.DropTable(
                name: "WrongTries");
        }
    }
}
