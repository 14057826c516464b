using System.Text;

namespace PairingBot.Roster.Import;

/// <summary>The text of a file as spreadsheet programs write it: UTF-8 with or without a mark, UTF-16 with one, else GB18030.</summary>
internal static class FileText
{
    public const int MaxBytes = 50 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    // What a workbook with a password is kept under (MS-OFFCRYPTO 2.3.4.4); without it such a file is one of Excel 97.
    private static ReadOnlySpan<byte> EncryptedPackage => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    /// <summary>Whether the bytes are a zip archive, as every .xlsx is.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> bytes) => bytes.Length <= MaxBytes && (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8));

    /// <summary>The text, or null with the key of the error when there is none to read.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes, out string error)
    {
        error = bytes.Length switch
        {
            0 => "file-empty",
            > MaxBytes => "file-too-large",
            _ when bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]) => bytes.IndexOf(EncryptedPackage) >= 0 ? "file-encrypted" : "file-is-xls",
            _ => "",
        };
        if (error.Length > 0) return null;
        var text = Decode(bytes);
        if (text is not null && !text.Contains('\0', StringComparison.Ordinal)) return text;
        error = "file-not-text";
        return null;
    }

    private static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return Decode(Utf8, bytes[3..]);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Decode(LittleEndian, bytes[2..]);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Decode(BigEndian, bytes[2..]);
        return Decode(Utf8, bytes) ?? Decode(Gb18030, bytes);
    }

    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (ArgumentException) // of which DecoderFallbackException is one
        {
            return null;
        }
    }
}
