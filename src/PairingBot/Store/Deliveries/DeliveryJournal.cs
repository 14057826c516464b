namespace PairingBot.Store.Deliveries;

/// <summary>
/// A file beside the store with what channels took and the store does not know yet. An entry is in the hands of the operating system a few microseconds after
/// the channel's answer, long before the store's next commit, so a killed process does not send that message again. It is not flushed to the disk:
/// a power cut may lose it, and then costs what it would cost without it. An entry's slot is used again once the store has the mark, so the file stays
/// as small as what was ever under way at once, and what an old slot still says is true.
/// </summary>
internal sealed partial class DeliveryJournal(StoreFile file, ILogger<DeliveryJournal> logger) : IDisposable
{
    private const int MostSlots = 65_536;
    private const int SlotsFromTheStart = 64; // their place on the disk is taken at once, so a disk that fills up later does not matter to them
    private readonly Lock _gate = new();
    private readonly Dictionary<long, int> _noted = [];
    private readonly Stack<int> _free = new();
    private readonly byte[] _slot = new byte[JournalEntry.Size];
    private FileStream? _stream;
    private string _store = "";
    private int _slots;
    private bool _hasFailed;

    /// <summary>Opens the journal and gives what an earlier run left in it. It takes entries only after <see cref="Begin"/>.</summary>
    /// <exception cref="StoreRefusedException">It can't be opened.</exception>
    public IReadOnlyList<JournalEntry> Open()
    {
        try
        {
            _stream = StoreFile.CreateForOwner(file.JournalPath);
            return [.. Read(_stream)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Close();
            throw new StoreRefusedException(new Sentence($"数据库的投递日志 {file.JournalPath} 不能用：", $"The journal of the store {file.JournalPath} can't be used:").Then(FileFailures.Explain(e)), e) { MayPass = FileFailures.MayPass(e) };
        }
    }

    /// <summary>Forgets what earlier runs left, and takes entries for the messages of this store.</summary>
    public void Begin(string store)
    {
        lock (_gate)
        {
            _store = store;
            _noted.Clear();
            _free.Clear();
            _slots = 0;
            if (_stream is null) return;
            Try(() =>
            {
                _stream.SetLength(0);
                RandomAccess.Write(_stream.SafeFileHandle, new byte[SlotsFromTheStart * JournalEntry.Size], 0);
            });
        }
    }

    /// <summary>The channel took this row; noted again when it is known under which id. Never throws: without the entry a kill may cost one more of the message.</summary>
    public void Note(long id, string key, string? channelId)
    {
        lock (_gate)
        {
            if (_stream is null || FindSlot(id) is not { } slot) return;
            new JournalEntry(id, JournalEntry.SealOf(_store, key), channelId).Write(_slot);
            Try(() => RandomAccess.Write(_stream.SafeFileHandle, _slot, (long)slot * JournalEntry.Size));
        }
    }

    /// <summary>The store has the mark on its disk.</summary>
    public void Forget(long id)
    {
        lock (_gate)
            if (_noted.Remove(id, out var slot))
                _free.Push(slot);
    }

    /// <summary>Lets the file go; it is deleted when the store knows all that it says.</summary>
    public void Close()
    {
        lock (_gate)
        {
            if (_stream is null) return;
            _stream.Dispose();
            if (_store.Length > 0 && _noted.Count == 0) Try(() => File.Delete(file.JournalPath));
            (_stream, _store) = (null, "");
        }
    }

    public void Dispose() => Close();

    /// <summary>The row's slot, which it keeps until it is forgotten; null when there are too many.</summary>
    private int? FindSlot(long id)
    {
        if (_noted.TryGetValue(id, out var slot)) return slot;
        if (_free.Count == 0 && _slots == MostSlots) return null;
        return _noted[id] = _free.Count > 0 ? _free.Pop() : _slots++;
    }

    private static IEnumerable<JournalEntry> Read(FileStream stream)
    {
        var slot = new byte[JournalEntry.Size];
        while (stream.ReadAtLeast(slot, slot.Length, throwOnEndOfStream: false) == slot.Length)
            if (JournalEntry.Read(slot) is { } entry)
                yield return entry;
    }

    private void Try(Action write)
    {
        try
        {
            write();
            _hasFailed = false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (!_hasFailed) Log.NotWritten(logger, e.GetType().Name);
            _hasFailed = true;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The journal of deliveries can't be written ({Error}): as long as that lasts, a kill may repeat the messages that are just being sent.")]
        public static partial void NotWritten(ILogger logger, string error);
    }
}
