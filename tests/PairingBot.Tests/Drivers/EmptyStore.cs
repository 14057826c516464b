using Microsoft.Data.Sqlite;
using PairingBot.Tests.Store;

namespace PairingBot.Tests.Drivers;

/// <summary>The file of a new store, made once by the service's own migrations and copied. How a store comes to be is tested where it is not copied.</summary>
internal static class EmptyStore
{
    private static readonly Lazy<byte[]> Contents = new(Make);

    /// <summary>Puts a new store where there is none.</summary>
    public static void PutAt(string path)
    {
        if (!File.Exists(path)) File.WriteAllBytes(path, Contents.Value);
    }

    private static byte[] Make()
    {
        using var folder = new TestFolder();
        var copy = Path.Combine(folder.Path, "copy.db");
        using (var store = new TestStore(folder.Path, open: false))
        {
            store.Open();
            using var connection = new SqliteConnection($"Data Source={store.Path};Pooling=false");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "VACUUM INTO $copy";
            command.Parameters.AddWithValue("$copy", copy);
            command.ExecuteNonQuery();
        }

        return File.ReadAllBytes(copy);
    }
}
