using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PairingBot.Store.Migrations
{
    /// <inheritdoc />
    public partial class ResponsiblesOneByOne : Migration
    {
        /// <summary>Parts the names that stand in one column so far, as <see cref="PairingBot.Domain.Problems.ResponsiblePerson.Each"/> does; an id is that of one who answers alone.</summary>
        private const string Fill =
            """
            INSERT INTO "ProblemResponsibles" ("ProblemNumber", "Name", "MemberId")
            WITH RECURSIVE parted(number, name, rest, member) AS (
                SELECT "Number", '', replace("ResponsibleName", ', ', '、') || '、', "ResponsibleId" FROM "Problems" WHERE "ResponsibleName" IS NOT NULL
                UNION ALL
                SELECT number, trim(substr(rest, 1, instr(rest, '、') - 1), char(32, 9, 10, 13, 160, 12288)), substr(rest, instr(rest, '、') + 1), member FROM parted WHERE rest <> ''
            )
            SELECT DISTINCT number, name, member FROM parted WHERE name <> '';
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Problems_ResponsibleId",
                table: "Problems");

            migrationBuilder.DropIndex(
                name: "IX_Problems_ResponsibleName",
                table: "Problems");

            migrationBuilder.DropIndex(
                name: "IX_ActivityPartners_Outside",
                table: "ActivityPartners");

            migrationBuilder.CreateTable(
                name: "ProblemResponsibles",
                columns: table => new
                {
                    ProblemNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProblemResponsibles", x => new { x.ProblemNumber, x.Name });
                    table.ForeignKey(
                        name: "FK_ProblemResponsibles_Problems_ProblemNumber",
                        column: x => x.ProblemNumber,
                        principalTable: "Problems",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ActivityPartners_Name_ActivityNumber",
                table: "ActivityPartners",
                columns: new[] { "Name", "ActivityNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_OfMember",
                table: "Activities",
                columns: new[] { "LoggedBy", "TakenBackAt", "HeldOn", "Number", "Kinds", "Participants" });

            migrationBuilder.CreateIndex(
                name: "IX_ProblemResponsibles_MemberId_ProblemNumber",
                table: "ProblemResponsibles",
                columns: new[] { "MemberId", "ProblemNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_ProblemResponsibles_Name_ProblemNumber_MemberId",
                table: "ProblemResponsibles",
                columns: new[] { "Name", "ProblemNumber", "MemberId" });

            migrationBuilder.Sql(Fill);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ProblemResponsibles");

            migrationBuilder.DropIndex(
                name: "IX_ActivityPartners_Name_ActivityNumber",
                table: "ActivityPartners");

            migrationBuilder.DropIndex(
                name: "IX_Activities_OfMember",
                table: "Activities");

            migrationBuilder.CreateIndex(
                name: "IX_Problems_ResponsibleId",
                table: "Problems",
                column: "ResponsibleId");

            migrationBuilder.CreateIndex(
                name: "IX_Problems_ResponsibleName",
                table: "Problems",
                column: "ResponsibleName");

            migrationBuilder.CreateIndex(
                name: "IX_ActivityPartners_Outside",
                table: "ActivityPartners",
                columns: new[] { "Name", "ActivityNumber" },
                filter: "\"BranchId\" IS NULL");
        }
    }
}
