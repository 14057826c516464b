using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>Cuts a message into its requests: 另外, 顺便 … and sentences that are commands of their own. A greeting before them is left out.</summary>
internal static partial class Requests
{
    private const int Most = 12;
    private const int MostBorders = 24;
    private const int Longest = 320;
    private const double Sure = 0.8;

    /// <returns>At least one part; spans stay where they are.</returns>
    public static IReadOnlyList<Utterance> Of(Utterance utterance, Func<Utterance, Said> read)
    {
        var key = Lined(utterance);
        var start = Greeting().Match(key) is { Success: true } greeting && greeting.Length < key.Length && !read(utterance).IsLine ? greeting.Length : 0;
        var whole = start == 0 ? utterance : utterance.Only(new Mark(start, key.Length));
        if (key.Length > Longest || IntentLabels.Read(key) is not null) return [whole];
        if (!Border().IsMatch(key)) return [whole];
        var parts = new List<Utterance>();
        var borders = Border().Matches(key).Take(MostBorders).ToList();
        foreach (var border in borders)
        {
            var at = border.Index + (border.Length == 0 ? 0 : 1);
            if (at - start < 3 || key.Length - at < 3 || parts.Count + 1 >= Most) continue;
            var left = read(utterance.Only(new Mark(start, at)));
            var end = borders.Find(next => next.Index > at + 3 && (IsStrong(next) || NextProblem().IsMatch(key, next.Index)))?.Index ?? key.Length;
            var nearest = borders.Find(next => next.Index > at + 3)?.Index ?? key.Length;
            if (!Parts(left, read(utterance.Only(new Mark(at, end))), border) && !(nearest < end && read(utterance.Only(new Mark(at, nearest))) is var clause && IsWhole(clause) && Parts(left, clause, border))) continue;
            parts.Add(utterance.Only(new Mark(start, at)));
            start = at;
        }

        parts.Add(parts.Count == 0 ? whole : utterance.Only(new Mark(start, key.Length)));
        return parts;
    }

    /// <summary>The key with a border at the end of each line.</summary>
    private static string Lined(Utterance utterance) =>
        utterance.Text.Contains('\n', StringComparison.Ordinal) ? string.Concat(utterance.Key.Select((c, i) => c == ' ' && utterance.Text[i] == '\n' ? '。' : c)) : utterance.Key;

    /// <summary>，难题12…; ，再加一条举措：…: another problem's turn, or another thing of the same.</summary>
    [GeneratedRegex("\\G[,。;]\\s?(?:(?:请|再|另外,?|还有,?|把|将|给){0,2}(?:(?:难题|#)\\s?\\d|\\d{1,5}号难题)|(?:再|还|另外|同时|并|,){0,2}(?:给它)?(?:加|添|补|增加|新增)上?一?[条个项]?(?:举措|措施)[:,]|(?:同时|并且?|再|还有?|也|另外){0,2}(?:请|把|将){0,2}(?:责任人|负责人|牵头人|(?:截止|完成|办结)?(?:期限|时限))(?:也|就)?(?:换|改|调整|变更|更换|延|推|顺延)|(?:最新|目前)?进[展度](?:更新|改)?[是为成]?:)")]
    private static partial Regex NextProblem();

    /// <summary>…，加个难题：…，催一下难题15: a clause that is a request by itself, where it makes none with what follows it.</summary>
    private static bool IsWhole(Said clause) =>
        clause.IsLine || (clause.Score >= 0.95 && (OwnProblem().IsMatch(Trimmed(clause)) || Begins().IsMatch(Trimmed(clause))));

    private static string Trimmed(Said said) => said.Form.TrimStart(' ', ',', '。', ';');

    private static bool IsStrong(Match border) => border.Length == 0 || border.Groups["besides"].Success || border.ValueSpan is "。" or ";" or "!" or "?" or ".";

    private static bool Parts(Said left, Said right, Match border)
    {
        var isBesides = border.Length == 0 || border.Groups["besides"].Success;
        // 活动1人数改成20，难题8延到下周五: something saved is put right, and then a problem changed.
        if (ChangesActivity(left.Form)) return IsSureChange(right);
        if (ChangesActivity(right.Form)) return IsSureChange(left);
        var form = right.Form.TrimStart(' ', ',', '。', ';');
        if (IsAnotherChange(left, right, form) || IsMoreOfIt(left, right, form)) return true;
        if (!IsWork(right.Intent) || !(IsWork(left.Intent) || (isBesides && left.Intent == IntentNames.AcknowledgeBroadcast)) || IsVague(left) || IsVague(right)) return false;
        // 12月底前要办，责任人李明，新难题：…: what is said first of a new problem.
        if (right.Intent == IntentNames.AddProblem && left is { HasProblem: false, Intent: IntentNames.SetDueDate or IntentNames.AssignResponsible }) return false;
        // What follows in a notice is its text.
        if (left.Intent == IntentNames.Broadcast && !isBesides) return IsStrong(border) && right is { Intent: IntentNames.Broadcast, Score: >= Sure } && AnotherNotice().IsMatch(right.Form.TrimStart(' ', ',', '。', ';'));
        // 没回执的那些支部，再催一催: whom the request is about.
        if (right.Intent is IntentNames.Remind or IntentNames.Export && Dialogs.IsQuery(left.Intent) && Topic().IsMatch(left.Form) && (left.Form.TrimStart().StartsWith('给') || !Begins().IsMatch(left.Form.TrimStart()))) return false;
        if (IsAnotherProgress(left, right, form) || (isBesides && IsChangeBesides(left, right, form))) return true;
        // …，30人；难题19的进展写：…: an activity is told to its end, and then a problem of its own.
        if (IsStrong(border) && left is { Intent: IntentNames.LogActivity, HasProblem: false, Score: >= Sure } && right is { HasProblem: true, Score: >= Sure } && IsWorkOn(right.Intent) && OwnProblem().IsMatch(form)) return true;
        if (isBesides) return right.Score >= 0.4 && !IsPartOf(right, left);
        if (left.Score < Sure || right.Score < Sure) return false;
        // 给王芳一个绑定码，再解绑李明; 导出难题清单；导出活动台账
        if (left.IsLine && right is { IsLine: true, Intent: IntentNames.GiveBindingCode or IntentNames.UnbindMember }) return true;
        if (IsStrong(border) && left.IsLine && right is { IsLine: true, Intent: IntentNames.Export }) return true;
        if (IsPartOf(right, left)) return false;
        // 进展：已对接银行，提醒短信下周上线: what follows a colon is progress or a measure up to the sentence's end.
        if (!IsStrong(border) && left.Intent is IntentNames.UpdateProgress or IntentNames.AddMeasure && left.Form.Contains(':', StringComparison.Ordinal)) return IsChangeOfAnother(left, right, form);
        // What is a reason or content may hold any words; only what begins as a command is a request, and behind a colon only one that names its problem, or a sentence of its own.
        var isContent = HoldsAnyWords(left.Intent) || Reasoned(left.Intent) || Reason().IsMatch(left.Form);
        if (!isContent && StandsByItself(left, right, border, form)) return true;
        if (Reason().IsMatch(left.Form) && !right.HasProblem && right.Intent != IntentNames.AddProblem && !(IsStrong(border) && right.IsLine)) return false;
        if (HoldsAnyWords(left.Intent) && !(Command().IsMatch(form) && (right.HasProblem || !left.Form.Contains(':', StringComparison.Ordinal) || (border.ValueSpan is "。" && right.IsLine)))) return false;
        if (right.HasProblem && left.HasProblem) return OwnProblem().IsMatch(form) || (right.IsLine && IsCommand(right.Intent) && Begins().IsMatch(form));
        return right.Intent == left.Intent
            ? right.Intent == IntentNames.LogActivity && OwnActivity().IsMatch(left.Form) && BeginsActivity().IsMatch(right.Form)
            : IsCommand(right.Intent) && Begins().IsMatch(form) && !Reasoned(left.Intent) && !Preamble().IsMatch(left.Form);
    }

    /// <summary>难题8怎么样了；我是谁: another request than the one before it, whose words are enough without it.</summary>
    private static bool StandsByItself(Said left, Said right, Match border, string form)
    {
        if (right.Intent == left.Intent) return false;
        // …有哪些？本月办了几次活动？; 我是谁，有哪些逾期，难题8怎么样了
        if (IsStrong(border) && (right.IsLine || (right.Score >= 0.95 && Dialogs.IsQuery(left.Intent) && Dialogs.IsQuery(right.Intent)))) return true;
        if (left.IsLine && right is { IsLine: true, Intent: IntentNames.WhoAmI or IntentNames.QueryStatus }) return true;
        if (left.Intent == IntentNames.LogActivity || right.Score < 0.95) return false;
        // 导出活动台账，难题12延到…
        if (right.HasProblem) return left.IsLine && (left.HasProblem || Dialogs.IsAside(left.Intent)) && (right.IsLine || IsWorkOn(right.Intent)) && OwnProblem().IsMatch(form);
        // 难题12责任人换成王芳；昨天和教务处开展了…
        return right.Intent == IntentNames.LogActivity && (IsStrong(border) || left.IsLine) && OwnActivity().IsMatch(right.Form) && ToldAsActivity().IsMatch(right.Form)
            && (Dialogs.IsQuery(left.Intent) || left.Intent is IntentNames.SetDueDate or IntentNames.AssignResponsible or IntentNames.RequestClose or IntentNames.ApproveClose or IntentNames.Remind);
    }

    [GeneratedRegex("原因|理由|因为|由于|\\bbecause\\b|\\breason\\b")]
    private static partial Regex Reason();

    /// <summary>More than 昨天和教务处商量过了, which belongs to what is said before it.</summary>
    [GeneratedRegex("共建|开展|举办|举行|联学|主题|座谈|报告会|党课|参观|\\d\\s?[人名位]|N")]
    private static partial Regex ToldAsActivity();

    /// <summary>把难题12延到…，责任人换成王芳: both say what is to be changed, so they are two changes of one problem.</summary>
    private static bool IsAnotherChange(Said left, Said right, string form) =>
        left is { HasProblem: true, Intent: IntentNames.SetDueDate or IntentNames.AssignResponsible } && !right.HasProblem && right.Intent != left.Intent
        && right.Intent is IntentNames.SetDueDate or IntentNames.AssignResponsible or IntentNames.Correction && FieldChanged().IsMatch(form) && Changes().IsMatch(left.Form);

    /// <summary>难题8已联系供应商，难题15清单编好了: each its own; behind a colon the words go on.</summary>
    private static bool IsAnotherProgress(Said left, Said right, string form) =>
        left is { HasProblem: true, Intent: IntentNames.UpdateProgress } && right is { HasProblem: true, Intent: IntentNames.UpdateProgress }
        && !left.Form.Contains(':', StringComparison.Ordinal) && OwnProblem().IsMatch(left.Form.TrimStart(' ', ',', '。', ';')) && OwnProblem().IsMatch(form);

    /// <summary>难题15清单印好了，延到12月8号; …，再加一条举措：…: something else of the same problem.</summary>
    private static bool IsMoreOfIt(Said left, Said right, string form) => !right.HasProblem && right.Intent switch
    {
        IntentNames.SetDueDate => left is { HasProblem: true, Intent: IntentNames.UpdateProgress } && (FieldChanged().IsMatch(form) || (!left.Form.Contains(':', StringComparison.Ordinal) && DoneSoFar().IsMatch(left.Form) && PutOffTo().IsMatch(form))),
        IntentNames.AddMeasure => IsChange(left) && OneMoreMeasure().IsMatch(form),
        IntentNames.UpdateProgress => IsChange(left) && ProgressTold().IsMatch(form),
        _ => false,
    };

    private static bool IsChange(Said said) =>
        said.Intent is IntentNames.SetDueDate or IntentNames.AssignResponsible or IntentNames.Correction && (said.HasProblem || FieldChanged().IsMatch(said.Form.TrimStart(' ', ',', '。', ';')));

    [GeneratedRegex("(?<!没|没有|未)(?:[印编签装修办做写发谈买换建改配搞弄选拟跑贴调测][好完妥]|完成|上线|到位|修复|落实|解决|到货|启用|开通|交付|验收|办结|通过)了?[,。;\\s]{0,3}$|\\b(?:done|finished|printed|ready|completed?|installed|signed|fixed)\\b")]
    private static partial Regex DoneSoFar();

    [GeneratedRegex("^(?:所以|因此|想|申请|需要|要|请|再|得|麻烦|先|\\s){0,3}(?:延期?|顺延|推迟?|宽限|延长)(?:到|至)[DL](?:之?前)?[,。;!\\s]{0,3}$|^(?:and |then |please |also ){0,3}(?:extend|push|postpone|move) (?:it |the (?:deadline|due date) )?(?:back )?(?:to|until|till) [DL][.!]?$")]
    private static partial Regex PutOffTo();

    [GeneratedRegex("^(?:再|还|另外|同时|并|,|\\s){0,3}(?:给它)?(?:加|添|补|增加|新增)上?一?[条个项]?(?:举措|措施)[:,]")]
    private static partial Regex OneMoreMeasure();

    [GeneratedRegex("^(?:再|另外|同时|并|,|\\s){0,3}(?:最新|目前)?进[展度](?:更新|改)?[是为成]?:")]
    private static partial Regex ProgressTold();

    /// <summary>难题8的进展：…，顺便把期限延到12月5日: of the same problem.</summary>
    private static bool IsChangeBesides(Said left, Said right, string form) =>
        left is { HasProblem: true, Intent: IntentNames.UpdateProgress or IntentNames.AddMeasure } && right is { HasProblem: false, Intent: IntentNames.SetDueDate or IntentNames.AssignResponsible } && FieldChanged().IsMatch(form);

    /// <summary>难题2有进展：已经上线，难题12由林晓负责: a problem is named, and then surely something is changed of another.</summary>
    private static bool IsChangeOfAnother(Said left, Said right, string form) =>
        left.HasProblem && right is { HasProblem: true, Score: >= 0.95, Intent: IntentNames.SetDueDate or IntentNames.AssignResponsible or IntentNames.RequestClose } && OwnProblem().IsMatch(form);

    private static bool IsSureChange(Said said) =>
        said is { HasProblem: true, Score: >= Sure, Intent: IntentNames.SetDueDate or IntentNames.AssignResponsible or IntentNames.RequestClose or IntentNames.UpdateProgress } && OwnProblem().IsMatch(said.Form.TrimStart(' ', ',', '。', ';'));

    private static bool IsWorkOn(string intent) =>
        intent is IntentNames.UpdateProgress or IntentNames.SetDueDate or IntentNames.AssignResponsible or IntentNames.AddMeasure or IntentNames.RequestClose;

    private static bool HoldsAnyWords(string intent) =>
        intent is IntentNames.Reopen or IntentNames.RejectClose or IntentNames.UpdateProgress or IntentNames.AddMeasure or IntentNames.AddProblem;

    /// <summary>通知财务处：…；通知教务处：…: each its own text.</summary>
    [GeneratedRegex("^(?:再|另外,?|也)?(?:通知|告诉|发给)B[^,。;:]{0,6}:")]
    private static partial Regex AnotherNotice();

    /// <summary>What follows these is their reason.</summary>
    private static bool IsVague(Said said) => said is { HasNoCue: true, Score: < 0.9 };

    private static bool Reasoned(string intent) => intent is IntentNames.RejectClose or IntentNames.Reopen;

    /// <summary>A deadline, a person or a reason said beside a write belongs to it.</summary>
    private static bool IsPartOf(Said right, Said left) =>
        !right.HasProblem && (right.Intent is IntentNames.SetDueDate or IntentNames.AssignResponsible or IntentNames.UpdateProgress or IntentNames.AddMeasure
            or IntentNames.RequestClose or IntentNames.ApproveClose or IntentNames.RejectClose or IntentNames.Reopen || right.Intent == left.Intent)
        && !(right.Intent == IntentNames.LogActivity ? OwnActivity() : OwnSubject()).IsMatch(right.Form)
        && !((left.Intent != IntentNames.AddProblem || right.Intent == IntentNames.AddMeasure) && It().IsMatch(right.Form));

    /// <summary>顺便把它延到下周五. A deadline or a person of a new problem belongs to its first telling.</summary>
    [GeneratedRegex("[把将给]它")]
    private static partial Regex It();

    private static bool IsCommand(string intent) => intent is IntentNames.Export or IntentNames.Remind or IntentNames.Broadcast or IntentNames.QueryOverdue
        or IntentNames.QueryStats or IntentNames.ListActivities or IntentNames.QueryBroadcastReceipts or IntentNames.AddProblem;

    /// <summary>False for what only steers or chats.</summary>
    public static bool IsWork(string intent) => intent is not (IntentNames.None or IntentNames.OutOfScope or IntentNames.SmallTalk or IntentNames.Greeting
        or IntentNames.Confirm or IntentNames.Deny or IntentNames.Correction or IntentNames.Cancel or IntentNames.AcknowledgeBroadcast or IntentNames.BindIdentity);

    [GeneratedRegex(@"^\s{0,3}(?:@\S{1,20}\s{1,3})?(?:小结)?[,!\s]{0,2}(?:你好|您好|大家好|各位(?:老师|同志|领导)?好|老师好|早上好|上午好|下午好|晚上好|早|嗨|哈喽|在吗|在么|hello|hi|hey|good (?:morning|afternoon|evening))[啊呀哇]?(?:,?小结|,?老师)?[,。!?~\s]{1,3}")]
    private static partial Regex Greeting();

    [GeneratedRegex("[,。;、\\s!?](?<besides>[哦啊嗯诶哎]{0,2}对了(?=[,\\s])|另外|另(?=把|将|有|难|请|#)|还有(?=难|#|\\d{1,5}号难|个|把|一|,)|顺便|顺带|顺手|再帮|再把|再给(?=难|#|我|各|它|这)|再(?=导|查|催|发|加个|录|登|看)|同时(?=把|将|请|通|催|导|给)|然后[呢啊嘛]?(?=把|将|帮|通|催|导|给|再|查|看|难|#)|接着|此外|并(?=把|将|通知|催|导|提醒|请)|also\\b|then\\b|and (?:also|then|please|export|remind|set|assign|notify|show|tell|extend|push|postpone)\\b)|[,。;!?]|(?<=[a-z0-9]{3})\\.(?=\\s[a-z])|(?<=[^,。;、\\s!?]{4})(?=(?:(?:然后|接着|同时|并且?)(?:再|顺便|顺带|顺手)?|顺便|顺带|顺手|另外)(?:再|帮我|请|把)?(?:催|导|通知|提醒|发(?=个|一?份|一?条|通知|给)|统计|查一?下))|(?<=[^,。;、\\s!?然后接着顺便带手且时]{4})(?=再(?:帮我|给我)?(?:导出|导一?[份个下]|催一?[下催遍]|提醒一?下))")]
    private static partial Regex Border();

    [GeneratedRegex("^(?:请|麻烦|帮|把|将|给|催|提醒|通知|导出?|查|看|发|统计|列|加|新增|录|登记|同意|退回|(?:还有,?|另外,?)?P|please|export|remind|show|list|set|assign|notify)")]
    private static partial Regex Command();

    [GeneratedRegex("^(?:请|把|将|给|再|另外?,?|还有,?|然后,?|同意|驳回|退回|催)?(?:把|将)?P")]
    private static partial Regex OwnProblem();

    /// <summary>A command of its own says so with its first word.</summary>
    [GeneratedRegex("^(?:请|帮|再|把|将|给(?!他|它)|替|麻烦|导|下载|提醒|催|通知|告诉|发|群发|查|看|统计|列|录|登|加|记|新增|新难题|顺|也|还有|有哪些|哪些|有没有|有多少|今年|本月|这个?月|我们|export|remind|notify|send|show|list|add|log|which|how many|what|and|please|tell|download)")]
    private static partial Regex Begins();

    [GeneratedRegex("(?<!看|查|列)(?:的|那些|那几家|几家|支部|B|清单|台账|记录|名单)[ ,]{0,3}$")]
    private static partial Regex Topic();

    /// <summary>根据党委督办要求: why, not what.</summary>
    [GeneratedRegex("^\\s?(?:根据|按照?|依据|为了|为贯彻|为落实|鉴于|因为?|由于)")]
    private static partial Regex Preamble();

    [GeneratedRegex("^(?:同时|并且?|再|还有?|也|另外|顺便|顺手|顺带|一并|请|帮我|把|将|,|\\s){0,4}(?:责任人|负责人|牵头人|(?:截止|完成|办结)?(?:期限|时限|时间|日期))(?:也|就|都|给我?)?(?:换|改|调整|变更|更换|延|推|顺延|放宽|挪)")]
    private static partial Regex FieldChanged();

    [GeneratedRegex("延|推|顺延|放宽|宽限|挪|换|改|调整|变更|交给|转给|移交|交由")]
    private static partial Regex Changes();

    [GeneratedRegex("^[ ,。;\u0001]{0,9}(?:请|再|另外|还有|帮我?|把|将){0,3}活动\\s?[\\dN][^,。;]{0,16}(?:改|换|更正|去掉)")]
    private static partial Regex ActivityChanged();

    /// <summary>活动1人数改成20.</summary>
    public static bool ChangesActivity(string key) => ActivityChanged().IsMatch(key);

    [GeneratedRegex("D.{0,8}B|B.{0,8}D")]
    private static partial Regex OwnActivity();

    // A day and a partner in the first clause begin another activity.
    [GeneratedRegex("^[ ,]{0,2}[^,。;]{0,20}(?:D[^,。;]{0,12}B|B[^,。;]{0,8}D)")]
    private static partial Regex BeginsActivity();

    [GeneratedRegex("P|那[条个]|第.{1,2}[条个]")]
    private static partial Regex OwnSubject();
}
