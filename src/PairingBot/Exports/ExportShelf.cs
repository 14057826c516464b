using System.Security.Cryptography;
using System.Text;
using PairingBot.Domain.Branches;

namespace PairingBot.Exports;

/// <summary>
/// Files in memory by the digest of their token, until they expire. They go with the process: who comes too late asks again, which is better than files of the
/// ledger lying on a disk. Each person has a share, and the oldest of his or her own make room for a new one.
/// </summary>
internal sealed class ExportShelf(TimeProvider time)
{
    /// <summary>The bytes of all files of one person.</summary>
    public const int ShareBytes = 16 * 1024 * 1024;

    /// <summary>The files of one person.</summary>
    public const int ShareFiles = 20;

    private const long MostBytes = 64 * 1024 * 1024;
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>How long a file waits.</summary>
    public static TimeSpan Kept { get; } = TimeSpan.FromMinutes(30);

    /// <summary>
    /// Keeps room for files, each under its token; null when there is none. They must fit the share. Nobody gets them before <see cref="Reservation.PutOut"/>,
    /// and until then those that have to make room for them stay.
    /// </summary>
    public Reservation? Reserve(MemberId owner, IReadOnlyCollection<(string Token, ExportFile File)> files)
    {
        var until = time.GetUtcNow() + Kept;
        var places = files.Select(f => new Place(owner, until, Digest(f.Token)) { File = f.File }).ToList();
        lock (_gate)
        {
            foreach (var place in _places.Values.Where(p => p.Until <= time.GetUtcNow()).ToList()) _places.Remove(place.Digest);
            if (Sum(_places.Values) - Sum(Displaced(owner, places)) + Sum(places) > MostBytes) return null;
            foreach (var place in places) _places[place.Digest] = place;
        }

        return new Reservation(this, places);
    }

    /// <summary>The file of a token; null when there is none, it has expired or made room.</summary>
    public ExportFile? Find(string token)
    {
        lock (_gate) return FindPlace(token) is { IsOut: true } place ? place.File : null;
    }

    /// <summary>True for the token of a file that made room for later ones of the same person.</summary>
    public bool HasMadeRoom(string token)
    {
        lock (_gate) return FindPlace(token) is { IsOut: true, File: null };
    }

    private Place? FindPlace(string token) => _places.TryGetValue(Digest(token), out var place) && place.Until > time.GetUtcNow() ? place : null;

    /// <summary>The oldest of a person's files, as many as have to go for new ones.</summary>
    private List<Place> Displaced(MemberId owner, List<Place> coming)
    {
        var own = _places.Values.Where(p => p.Owner == owner && p is { IsOut: true, File: not null }).OrderBy(p => p.Until).ToList();
        var going = 0;
        while (going < own.Count && (own.Count - going + coming.Count > ShareFiles || Sum(own.Skip(going)) + Sum(coming) > ShareBytes)) going++;
        return own[..going];
    }

    private static long Sum(IEnumerable<Place> places) => places.Sum(p => (long)(p.File?.Content.Length ?? 0));

    private static string Digest(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>Room that is kept for files of one turn; it is free again when they were not put out.</summary>
    internal sealed class Reservation(ExportShelf shelf, List<Place> places) : IDisposable
    {
        /// <summary>When the files expire.</summary>
        public DateTimeOffset Until => places[0].Until;

        /// <summary>From now on the links give the files, and the person's oldest make room.</summary>
        public void PutOut()
        {
            lock (shelf._gate)
            {
                foreach (var old in shelf.Displaced(places[0].Owner, places)) old.File = null;
                foreach (var place in places) place.IsOut = true;
            }
        }

        public void Dispose()
        {
            lock (shelf._gate)
            {
                foreach (var place in places.Where(p => !p.IsOut)) shelf._places.Remove(place.Digest);
            }
        }
    }

    /// <summary>Where a file stands. Without a file it is remembered that it made room.</summary>
    internal sealed class Place(MemberId owner, DateTimeOffset until, string digest)
    {
        public MemberId Owner => owner;

        public DateTimeOffset Until => until;

        public string Digest => digest;

        public ExportFile? File { get; set; }

        /// <summary>True once the turn that made it is committed.</summary>
        public bool IsOut { get; set; }
    }
}
