using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Durability;

/// <summary>A fault of the store that lasts until it is mended; how the service has to be started for it, and how it begins.</summary>
internal abstract class StoreFault : IDisposable
{
    public static StoreFault Of(string name) => name switch
    {
        "full" => new FullDisk(),
        "failing" => new FailingDisk(),
        "locked" => new LockedStore(),
        "read-only" => new ReadOnlyStore(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "unknown"),
    };

    /// <summary>Null when this machine can't have it; else the program that starts the service.</summary>
    public virtual string[]? Starter(TestFolder folder) => [];

    public abstract void Begin(ServiceProcess service, TestFolder folder);

    public abstract void Mend();

    public virtual void Dispose()
    {
    }

    /// <summary>True when the program ended with 0.</summary>
    public static bool Run(string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    /// <summary>A disk of 24 MB, mounted for the service alone, on which something else takes what is left. The log of the store alone takes 4 MB and more before it is emptied.</summary>
    private sealed class FullDisk : StoreFault
    {
        private string _filler = "";

        public override string[]? Starter(TestFolder folder) =>
            File.Exists("/usr/bin/unshare") && Run("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", folder.Path)
                ? ["unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=24m tmpfs \"$0\" && exec \"$@\"", folder.Path]
                : null;

        public override void Begin(ServiceProcess service, TestFolder folder)
        {
            _filler = string.Create(CultureInfo.InvariantCulture, $"/proc/{service.Id}/root{folder.Path}/filler");
            _ = Run("dd", "if=/dev/zero", "of=" + _filler, "bs=4k", "count=8000");
        }

        public override void Mend() => File.Delete(_filler);
    }

    /// <summary>A disk that refuses every write: the process may write no byte to a file (RLIMIT_FSIZE), and is not ended for trying.</summary>
    private sealed class FailingDisk : StoreFault
    {
        private string _id = "";

        public override string[]? Starter(TestFolder folder) => File.Exists("/usr/bin/prlimit") ? ["sh", "-c", "trap '' XFSZ; exec \"$0\" \"$@\""] : null;

        public override void Begin(ServiceProcess service, TestFolder folder)
        {
            _id = service.Id.ToString(CultureInfo.InvariantCulture);
            Assert.True(Run("prlimit", "--pid", _id, "--fsize=0:unlimited"));
        }

        public override void Mend() => Assert.True(Run("prlimit", "--pid", _id, "--fsize=unlimited:unlimited"));
    }

    /// <summary>A store whose file and folder lost the right to be written, for a service that runs as nobody in particular.</summary>
    private sealed class ReadOnlyStore : StoreFault
    {
        private static readonly string[] AsNobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
        private TestFolder? _folder;

        public override string[]? Starter(TestFolder folder) =>
            Environment.IsPrivilegedProcess && File.Exists("/usr/bin/setpriv") && Run("chown", "65534:65534", folder.Path) && Run(AsNobody[0], [.. AsNobody[1..], "test", "-r", Path.Combine(RepositoryRoot.Output("src/PairingBot"), "PairingBot.dll")])
                ? ["env", "HOME=" + folder.Path, "DOTNET_CLI_HOME=" + folder.Path, .. AsNobody]
                : null;

        public override void Begin(ServiceProcess service, TestFolder folder)
        {
            _folder = folder;
            Assert.True(Run("chmod", "0444", folder.Database) && Run("chmod", "0555", folder.Path));
        }

        public override void Mend() => Assert.True(Run("chmod", "0755", _folder!.Path) && Run("chmod", "0600", _folder.Database));
    }

    /// <summary>Another program that has begun to write and does not end.</summary>
    private sealed class LockedStore : StoreFault
    {
        private SqliteConnection? _other;

        public override void Begin(ServiceProcess service, TestFolder folder)
        {
            _other = new SqliteConnection(folder.ConnectionString + ";Pooling=False");
            _other.Open();
            using var begin = _other.CreateCommand();
            begin.CommandText = "BEGIN IMMEDIATE";
            begin.ExecuteNonQuery();
        }

        public override void Mend() => _other?.Dispose();

        public override void Dispose()
        {
            Mend();
            base.Dispose();
        }
    }
}
