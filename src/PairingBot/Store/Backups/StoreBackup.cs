using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using PairingBot.Store.Sql;
using PairingBot.Store.Startup;
using PairingBot.Store.Writing;

namespace PairingBot.Store.Backups;

/// <summary>
/// Copies the store into one file as it stands at one moment, beside a service that goes on writing: https://sqlite.org/lang_vacuum.html#vacuuminto.
/// The file is its owner's alone, for it holds what the store holds; under its name it stands only when it is whole, checked and on the disk.
/// </summary>
internal sealed class StoreBackup(StoreFile file)
{
    /// <summary>Writes the backup; answers its size in bytes. Throws <see cref="StoreRefusedException"/> with a sentence, also when there is a file already.</summary>
    [SuppressMessage("Security", "CA3003", Justification = "The operator says where.")]
    public long Write(string target)
    {
        if (!File.Exists(file.Path)) throw new StoreRefusedException($"没有数据库 {file.Path}。请用 --Store:ConnectionString=\"Data Source=…\" 写明。", $"There is no store {file.Path}. Name it with --Store:ConnectionString=\"Data Source=…\".");
        if (Path.Exists(target)) throw new StoreRefusedException($"{target} 已经有了。备份不会覆盖文件，请换个名字。", $"{target} is there already. A backup never goes over a file: give it another name.");
        var partial = $"{target}.{Guid.NewGuid():N}.partial";
        try
        {
            StoreFile.CreateForOwner(partial).Dispose();
            Copy(partial);
            Check(partial);
            Flush(partial);
            File.Move(partial, target, overwrite: false);
            return new FileInfo(target).Length;
        }
        catch (SqliteException e)
        {
            throw new StoreRefusedException(StoreFailures.Say(e), e) { MayPass = StoreFailures.MayPass(e) };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreRefusedException(new Sentence($"写不了 {target}：", $"{target} can't be written:").Then(FileFailures.Explain(e)), e) { MayPass = FileFailures.MayPass(e) };
        }
        finally
        {
            if (File.Exists(partial)) File.Delete(partial);
        }
    }

    private void Copy(string partial)
    {
        using var connection = file.OpenForReading();
        if (StoreFitness.IsEmpty(connection)) throw new StoreRefusedException($"数据库 {file.Path} 是空的，没有可备份的内容。", $"The store {file.Path} is empty: there is nothing to back up.");
        using var statement = new Statement(connection, "VACUUM INTO ?1");
        statement.Bind(1, partial).Run();
    }

    private static void Check(string partial)
    {
        using var connection = Backup.Open(partial, SqliteOpenMode.ReadOnly);
        new StoreFitness(partial).RefuseDamaged(connection, thorough: true);
    }

    private static void Flush(string partial)
    {
        using var stream = StoreFile.CreateForOwner(partial);
        stream.Flush(flushToDisk: true);
    }
}
