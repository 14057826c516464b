using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PairingBot.Store.Migrations
{
    /// <inheritdoc />
    public partial class FiguresInOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Activities_OfBranch",
                table: "Activities");

            migrationBuilder.CreateIndex(
                name: "IX_Problems_OfResponsible",
                table: "Problems",
                columns: new[] { "TakenBackAt", "ResponsibleName", "State", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_OfBranch",
                table: "Activities",
                columns: new[] { "TakenBackAt", "BranchId", "HeldOn", "Number", "Kinds", "Participants" });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_OfKind",
                table: "Activities",
                columns: new[] { "TakenBackAt", "Kinds", "HeldOn", "Participants" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Problems_OfResponsible",
                table: "Problems");

            migrationBuilder.DropIndex(
                name: "IX_Activities_OfBranch",
                table: "Activities");

            migrationBuilder.DropIndex(
                name: "IX_Activities_OfKind",
                table: "Activities");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_OfBranch",
                table: "Activities",
                columns: new[] { "BranchId", "TakenBackAt", "HeldOn", "Number", "Kinds", "Participants" });
        }
    }
}
