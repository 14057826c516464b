using Microsoft.Recognizers.Text;
using PairingBot.Language.Activities;
using PairingBot.Language.Announcements;
using PairingBot.Language.Branches;
using PairingBot.Language.Dates;
using PairingBot.Language.Problems;
using PairingBot.Language.Queries;

namespace PairingBot.Language.Entities;

/// <summary>The entities of a text as models of Microsoft.Recognizers.Text. They are read by what reads the slots of a recognition, without an intent.</summary>
/// <remarks>The bot itself reads slots for an intent (<see cref="Slots.SlotReading"/>); these are for callers that look for entities in any text, as <c>recognize --explain</c> does.</remarks>
/// <param name="branches">The organisation's branches.</param>
/// <param name="dates">The date model; by default one whose working days are Monday to Friday.</param>
public sealed class EntityModels(IReadOnlyList<BranchName> branches, DateModel? dates = null)
{
    private readonly DateModel _dates = dates ?? new DateModel();
    private readonly BranchModel _branches = new(branches);

    /// <summary>One model for each kind of entity: days and times, branches, partners, persons, references to problems, numbers of people, and the closed lists.</summary>
    /// <param name="now">The moment from which days count.</param>
    /// <param name="tense">Whether a day without a year has been or is still to come.</param>
    public IReadOnlyList<IModel> For(DateTime now, Tense tense)
    {
        var activities = new ActivityReader(_branches, _dates);
        var audiences = new AudienceReader(new MentionReader(_branches));
        return
        [
            _dates.For(now, tense),
            _branches,
            new SlotModel("partners", SlotNames.Partners, draft => EntityReaders.ReadPartners(activities, draft), now),
            new SlotModel("person", SlotNames.Responsible, draft => _ = PersonReader.Read(draft) || PersonReader.ReadAddressed(draft), now),
            new SlotModel("problem", SlotNames.ProblemRef, draft => _ = RefReader.ReadNumbers(draft) || RefReader.ReadPlaces(draft) || RefReader.ReadRecent(draft) || RefReader.ReadLast(draft), now),
            new SlotModel("participants", SlotNames.Participants, EntityReaders.ReadParticipants, now),
            new SlotModel("priority", SlotNames.Priority, PriorityWords.Read, now),
            new SlotModel("source", SlotNames.Source, SourceWords.Read, now),
            new SlotModel("kind", SlotNames.Kind, KindWords.Read, now),
            new SlotModel("format", SlotNames.Format, FormatWords.Read, now),
            new SlotModel("audience", SlotNames.Audience, draft => AudienceReader.Put(draft, audiences.Find(draft.Left).FindAll(item => item.Group is not null), "group"), now),
        ];
    }
}
