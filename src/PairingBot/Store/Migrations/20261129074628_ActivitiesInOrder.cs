using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PairingBot.Store.Migrations
{
    /// <inheritdoc />
    public partial class ActivitiesInOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Activities_OfBranch",
                table: "Activities");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_OfBranch",
                table: "Activities",
                columns: new[] { "BranchId", "TakenBackAt", "HeldOn", "Number", "Kinds", "Participants" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Activities_OfBranch",
                table: "Activities");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_OfBranch",
                table: "Activities",
                columns: new[] { "BranchId", "TakenBackAt", "HeldOn", "Kinds", "Participants" });
        }
    }
}
