using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PairingBot.Store.Migrations
{
    /// <inheritdoc />
    public partial class Broadcasts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "UrgedAt",
                table: "Problems",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "UrgedBy",
                table: "Problems",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "UrgedByName",
                table: "Problems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Broadcasts",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Author = table.Column<int>(type: "INTEGER", nullable: false),
                    AuthorName = table.Column<string>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", nullable: false),
                    WantsReceipt = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Broadcasts", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "BroadcastRecipients",
                columns: table => new
                {
                    BroadcastNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    BranchId = table.Column<int>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: true),
                    IsForBranch = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeliveryKey = table.Column<string>(type: "TEXT", nullable: true),
                    Delivery = table.Column<int>(type: "INTEGER", nullable: true),
                    ReceiptAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReceiptBy = table.Column<int>(type: "INTEGER", nullable: true),
                    ReceiptByName = table.Column<string>(type: "TEXT", nullable: true),
                    RemindedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BroadcastRecipients", x => new { x.BroadcastNumber, x.Place });
                    table.ForeignKey(
                        name: "FK_BroadcastRecipients_Broadcasts_BroadcastNumber",
                        column: x => x.BroadcastNumber,
                        principalTable: "Broadcasts",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Conversations_MemberId",
                table: "Conversations",
                column: "MemberId",
                filter: "\"MemberId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_BroadcastRecipients_BranchId_BroadcastNumber",
                table: "BroadcastRecipients",
                columns: new[] { "BranchId", "BroadcastNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_BroadcastRecipients_DeliveryKey",
                table: "BroadcastRecipients",
                column: "DeliveryKey");

            migrationBuilder.CreateIndex(
                name: "IX_BroadcastRecipients_MemberId_BroadcastNumber",
                table: "BroadcastRecipients",
                columns: new[] { "MemberId", "BroadcastNumber" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BroadcastRecipients");

            migrationBuilder.DropTable(
                name: "Broadcasts");

            migrationBuilder.DropIndex(
                name: "IX_Conversations_MemberId",
                table: "Conversations");

            migrationBuilder.DropColumn(
                name: "UrgedAt",
                table: "Problems");

            migrationBuilder.DropColumn(
                name: "UrgedBy",
                table: "Problems");

            migrationBuilder.DropColumn(
                name: "UrgedByName",
                table: "Problems");
        }
    }
}
