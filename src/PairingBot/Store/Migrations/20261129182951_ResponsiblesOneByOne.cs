using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PairingBot.Store.Migrations
{
    /// <inheritdoc />
    public partial class ResponsiblesOneByOne : Migration
    {
        /// <summary>Parts the names that stand in one column so far, as <see cref="PairingBot.Domain.Problems.ResponsiblePerson.Each"/> does.</summary>
        private const string Fill =
            """
            INSERT INTO "ProblemResponsibles" ("ProblemNumber", "Name")
            WITH RECURSIVE parted(number, name, rest) AS (
                SELECT "Number", '', replace("ResponsibleName", ', ', '、') || '、' FROM "Problems" WHERE "ResponsibleName" IS NOT NULL
                UNION ALL
                SELECT number, trim(substr(rest, 1, instr(rest, '、') - 1)), substr(rest, instr(rest, '、') + 1) FROM parted WHERE rest <> ''
            )
            SELECT DISTINCT number, name FROM parted WHERE name <> '';
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                    Name = table.Column<string>(type: "TEXT", nullable: false)
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
                name: "IX_ProblemResponsibles_Name_ProblemNumber",
                table: "ProblemResponsibles",
                columns: new[] { "Name", "ProblemNumber" });

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
