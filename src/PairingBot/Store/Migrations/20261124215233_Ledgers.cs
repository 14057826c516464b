using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PairingBot.Store.Migrations
{
    /// <inheritdoc />
    public partial class Ledgers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ActivityPartners_BranchId",
                table: "ActivityPartners");

            migrationBuilder.DropIndex(
                name: "IX_Activities_BranchId_HeldOn",
                table: "Activities");

            migrationBuilder.AddColumn<int>(
                name: "Kinds",
                table: "Activities",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.Sql("UPDATE \"Activities\" SET \"Kinds\" = COALESCE((SELECT SUM(DISTINCT 1 << \"Kind\") FROM \"ActivityPartners\" WHERE \"ActivityNumber\" = \"Activities\".\"Number\"), 0)");

            migrationBuilder.CreateIndex(
                name: "IX_Problems_Figures",
                table: "Problems",
                columns: new[] { "TakenBackAt", "BranchId", "State", "Due", "Source", "ResponsibleName", "AddedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Problems_Pending",
                table: "Problems",
                column: "BranchId",
                filter: "\"IsPending\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_ProblemEvents_Kind_At_ProblemNumber",
                table: "ProblemEvents",
                columns: new[] { "Kind", "At", "ProblemNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityPartners_BranchId_ActivityNumber",
                table: "ActivityPartners",
                columns: new[] { "BranchId", "ActivityNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityPartners_Outside",
                table: "ActivityPartners",
                columns: new[] { "Name", "ActivityNumber" },
                filter: "\"BranchId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_Ledger",
                table: "Activities",
                columns: new[] { "TakenBackAt", "HeldOn", "Kinds", "BranchId", "Participants" });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_OfBranch",
                table: "Activities",
                columns: new[] { "BranchId", "TakenBackAt", "HeldOn", "Kinds", "Participants" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Problems_Figures",
                table: "Problems");

            migrationBuilder.DropIndex(
                name: "IX_Problems_Pending",
                table: "Problems");

            migrationBuilder.DropIndex(
                name: "IX_ProblemEvents_Kind_At_ProblemNumber",
                table: "ProblemEvents");

            migrationBuilder.DropIndex(
                name: "IX_ActivityPartners_BranchId_ActivityNumber",
                table: "ActivityPartners");

            migrationBuilder.DropIndex(
                name: "IX_ActivityPartners_Outside",
                table: "ActivityPartners");

            migrationBuilder.DropIndex(
                name: "IX_Activities_Ledger",
                table: "Activities");

            migrationBuilder.DropIndex(
                name: "IX_Activities_OfBranch",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "Kinds",
                table: "Activities");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityPartners_BranchId",
                table: "ActivityPartners",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_BranchId_HeldOn",
                table: "Activities",
                columns: new[] { "BranchId", "HeldOn" });
        }
    }
}
