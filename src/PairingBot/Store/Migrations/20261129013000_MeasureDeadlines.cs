using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PairingBot.Store.Migrations
{
    /// <inheritdoc />
    public partial class MeasureDeadlines : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "Due",
                table: "Measures",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Due",
                table: "Measures");
        }
    }
}
