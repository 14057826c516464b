using PairingBot.Domain.Branches;

namespace PairingBot.Roster.Import;

/// <summary>The columns of a roster file.</summary>
internal enum Column
{
    Type,
    Key,
    Name,
    Branch,
    Kind,
    Aliases,
    Roles,
    Channel,
    Tenant,
    Account,
    Left,
}

/// <summary>What a row of a roster file is about.</summary>
internal enum RowType
{
    Branch,
    Member,
    Liaison,
    Account,
}

/// <summary>A yes or no in a cell.</summary>
internal enum Answer
{
    No,
    Yes,
}

/// <summary>The channels that an account may be bound on.</summary>
internal enum AccountChannel
{
    Teams,
    DirectLine,
    WebChat,
}

/// <summary>The words of a roster file.</summary>
internal static class RosterWords
{
    public static readonly WordList<Column> Columns = new(
        (Column.Type, ["类型", "type"]),
        (Column.Key, ["编号", "number", "工号", "学号", "key", "staff number"]),
        (Column.Name, ["名称", "name", "姓名", "支部名称"]),
        (Column.Branch, ["党支部", "branch", "支部", "所在党支部", "联系党支部"]),
        (Column.Kind, ["类别", "kind"]),
        (Column.Aliases, ["别名", "aliases", "alias", "简称"]),
        (Column.Roles, ["角色", "roles", "role", "职务"]),
        (Column.Channel, ["平台", "channel", "渠道"]),
        (Column.Tenant, ["租户", "tenant"]),
        (Column.Account, ["账号", "account", "帐号"]),
        (Column.Left, ["离开", "left"]));

    public static readonly WordList<RowType> RowTypes = new(
        (RowType.Branch, ["支部", "branch", "党支部"]),
        (RowType.Member, ["成员", "member", "党员"]),
        (RowType.Liaison, ["联系", "liaison"]),
        (RowType.Account, ["账号", "account", "帐号"]));

    public static readonly WordList<BranchKind> Kinds = new(
        (BranchKind.AdministrativeUnits, ["机关", "administrative", "AdministrativeUnits"]),
        (BranchKind.TeachingResearch, ["教学科研", "teaching", "TeachingResearch"]),
        (BranchKind.Students, ["学生", "students"]),
        (BranchKind.GovernmentAndUniversities, ["地方高校", "government", "GovernmentAndUniversities"]),
        (BranchKind.Enterprises, ["企业", "enterprise", "Enterprises"]));

    public static readonly WordList<Roles> Roles = new(
        (Domain.Branches.Roles.Member, ["党员", "member"]),
        (Domain.Branches.Roles.Organizer, ["组织委员", "organizer"]),
        (Domain.Branches.Roles.Secretary, ["支部书记", "secretary", "书记"]),
        (Domain.Branches.Roles.Liaison, ["联系委员", "liaison"]),
        (Domain.Branches.Roles.Office, ["党委办公室", "office"]));

    public static readonly WordList<AccountChannel> Channels = new(
        (AccountChannel.Teams, ["Teams", "msteams", "Microsoft Teams"]),
        (AccountChannel.DirectLine, ["网页", "directline", "Direct Line"]),
        (AccountChannel.WebChat, ["Web Chat", "webchat"]));

    public static readonly WordList<Answer> Answers = new(
        (Answer.Yes, ["是", "yes", "y", "1", "true", "√", "离开", "left"]),
        (Answer.No, ["否", "no", "n", "0", "false"]));
}
