using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PairingBot.Store.Migrations
{
    /// <inheritdoc />
    public partial class Problems : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Problems_BranchId",
                table: "Problems");

            migrationBuilder.AddColumn<long>(
                name: "AddedAt",
                table: "Problems",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "AddedBy",
                table: "Problems",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Code",
                table: "Problems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Due",
                table: "Problems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Goal",
                table: "Problems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GoalTest",
                table: "Problems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsPending",
                table: "Problems",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "MeasureCount",
                table: "Problems",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "PendingBy",
                table: "Problems",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PendingDue",
                table: "Problems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Priority",
                table: "Problems",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "ResponsibleId",
                table: "Problems",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ResponsibleName",
                table: "Problems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Source",
                table: "Problems",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "State",
                table: "Problems",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "TakenBackAt",
                table: "Problems",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Problems",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Measures",
                columns: table => new
                {
                    ProblemNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    TakenBackAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Measures", x => new { x.ProblemNumber, x.Place });
                    table.ForeignKey(
                        name: "FK_Measures_Problems_ProblemNumber",
                        column: x => x.ProblemNumber,
                        principalTable: "Problems",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProblemEvents",
                columns: table => new
                {
                    ProblemNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: false),
                    MemberName = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TakenBackAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProblemEvents", x => new { x.ProblemNumber, x.Version });
                    table.ForeignKey(
                        name: "FK_ProblemEvents_Problems_ProblemNumber",
                        column: x => x.ProblemNumber,
                        principalTable: "Problems",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Problems_BranchId_State_Due",
                table: "Problems",
                columns: new[] { "BranchId", "State", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_Problems_Code",
                table: "Problems",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_Problems_ResponsibleId",
                table: "Problems",
                column: "ResponsibleId");

            migrationBuilder.CreateIndex(
                name: "IX_Problems_ResponsibleName",
                table: "Problems",
                column: "ResponsibleName");

            migrationBuilder.CreateIndex(
                name: "IX_Problems_State_Due",
                table: "Problems",
                columns: new[] { "State", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_Problem_HeldOn",
                table: "Activities",
                columns: new[] { "Problem", "HeldOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Measures");

            migrationBuilder.DropTable(
                name: "ProblemEvents");

            migrationBuilder.DropIndex(
                name: "IX_Problems_BranchId_State_Due",
                table: "Problems");

            migrationBuilder.DropIndex(
                name: "IX_Problems_Code",
                table: "Problems");

            migrationBuilder.DropIndex(
                name: "IX_Problems_ResponsibleId",
                table: "Problems");

            migrationBuilder.DropIndex(
                name: "IX_Problems_ResponsibleName",
                table: "Problems");

            migrationBuilder.DropIndex(
                name: "IX_Problems_State_Due",
                table: "Problems");

            migrationBuilder.DropIndex(
                name: "IX_Activities_Problem_HeldOn",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "AddedAt",
                table: "Problems");

            migrationBuilder.DropColumn(
                name: "AddedBy",
                table: "Problems");

            migrationBuilder.DropColumn(
                name: "Code",
                table: "Problems");

            migrationBuilder.DropColumn(
                name: "Due",
                table: "Problems");

            migrationBuilder.DropColumn(
                name: "Goal",
                table: "Problems");

            migrationBuilder.DropColumn(
                name: "GoalTest",
                table: "Problems");

            migrationBuilder.DropColumn(
                name: "IsPending",
                table: "Problems");

            migrationBuilder.DropColumn(
                name: "MeasureCount",
                table: "Problems");

            migrationBuilder.DropColumn(
                name: "PendingBy",
                table: "Problems");

            migrationBuilder.DropColumn(
                name: "PendingDue",
                table: "Problems");

            migrationBuilder.DropColumn(
                name: "Priority",
                table: "Problems");

            migrationBuilder.DropColumn(
                name: "ResponsibleId",
                table: "Problems");

            migrationBuilder.DropColumn(
                name: "ResponsibleName",
                table: "Problems");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "Problems");

            migrationBuilder.DropColumn(
                name: "State",
                table: "Problems");

            migrationBuilder.DropColumn(
                name: "TakenBackAt",
                table: "Problems");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Problems");

            migrationBuilder.CreateIndex(
                name: "IX_Problems_BranchId",
                table: "Problems",
                column: "BranchId");
        }
    }
}
