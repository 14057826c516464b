using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PairingBot.Store.Migrations
{
    /// <inheritdoc />
    public partial class MeasureCorrections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_Measures",
                table: "Measures");

            migrationBuilder.AddColumn<int>(
                name: "EndedIn",
                table: "Measures",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "PK_Measures",
                table: "Measures",
                columns: new[] { "ProblemNumber", "Place", "Version" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_Measures",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "EndedIn",
                table: "Measures");

            migrationBuilder.AddPrimaryKey(
                name: "PK_Measures",
                table: "Measures",
                columns: new[] { "ProblemNumber", "Place" });
        }
    }
}
