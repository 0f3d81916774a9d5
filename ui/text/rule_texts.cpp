// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rule_texts.h"

#include <algorithm>
#include <array>

// Marks a text for Qt Linguist without needing Qt.
#define QT_TRANSLATE_NOOP(context, text) text

namespace waymark::ui {
namespace {

struct Text {
    std::string_view rule;
    const char* text;
};

// In alphabetical order of the rules; one block for each area.
// clang-format off
constexpr auto kTexts = std::to_array<Text>({
    // assessment
    {"assessment.answers-missing", QT_TRANSLATE_NOOP("Rule",
        "An answer the form asks for is missing or outside its limits. Answer it, or say why there is no answer.")},
    {"assessment.case-unknown", QT_TRANSLATE_NOOP("Rule",
        "There is no such case. Choose one from the list of cases.")},
    {"assessment.changed-meanwhile", QT_TRANSLATE_NOOP("Rule",
        "Somebody else changed this assessment meanwhile. Open it again to see both versions.")},
    {"assessment.closed", QT_TRANSLATE_NOOP("Rule",
        "This assessment is finished and its answers stay as they are. Start a new one to assess again.")},
    {"assessment.judgement-needs-reason", QT_TRANSLATE_NOOP("Rule",
        "A judgement needs its reason. Write a sentence that says what it rests on.")},
    {"assessment.step-not-allowed", QT_TRANSLATE_NOOP("Rule",
        "The assessment cannot go there from where it stands. Choose one of the steps offered.")},
    {"assessment.unknown", QT_TRANSLATE_NOOP("Rule",
        "There is no such assessment. Choose one from the list of the case.")},
    {"measure.changed-meanwhile", QT_TRANSLATE_NOOP("Rule",
        "Somebody else changed this measure meanwhile. Look at it again before saving.")},
    {"measure.denial-needs-reason", QT_TRANSLATE_NOOP("Rule",
        "A denial needs the reason that was given. Write it down as the authority said it.")},
    {"need.changed-meanwhile", QT_TRANSLATE_NOOP("Rule",
        "Somebody else changed this need meanwhile. Look at it again before saving.")},
    {"need.unknown", QT_TRANSLATE_NOOP("Rule",
        "There is no such need. Choose one from the list of the case.")},
    {"need.words-missing", QT_TRANSLATE_NOOP("Rule",
        "Say in a few words what is needed.")},

    // cases

    // directory

    // files
    {"file.not-readable", QT_TRANSLATE_NOOP("Rule",
        "The file cannot be read. Check its name and your rights on it.")},
    {"file.not-writable", QT_TRANSLATE_NOOP("Rule",
        "The file cannot be written. Check the folder and your rights on it.")},

    // forms
    {"form.answer-not-text", QT_TRANSLATE_NOOP("Rule",
        "The answer holds characters that are no text. Type it again.")},
    {"form.answer-of-wrong-type", QT_TRANSLATE_NOOP("Rule",
        "The answer does not fit the kind of question. Choose or type what the question asks for.")},
    {"form.answer-only-one", QT_TRANSLATE_NOOP("Rule",
        "This question takes one answer only. Choose one.")},
    {"form.answer-read-only", QT_TRANSLATE_NOOP("Rule",
        "This answer is filled in by the form and cannot be changed here.")},
    {"form.no-more-occurrences", QT_TRANSLATE_NOOP("Rule",
        "The form allows no further entry of this kind.")},
    {"form.refused", QT_TRANSLATE_NOOP("Rule",
        "This file is no form that can be read here. Check it to see what is missing.")},
    {"form.response-unreadable", QT_TRANSLATE_NOOP("Rule",
        "The file of answers cannot be read. It must be a FHIR QuestionnaireResponse in JSON.")},
    {"form.right-missing", QT_TRANSLATE_NOOP("Rule",
        "A form is taken in only with the right to use it. Say who grants it and when.")},
    {"form.unknown", QT_TRANSLATE_NOOP("Rule",
        "There is no form of that name. Choose one from the list of forms.")},
    {"form.url-missing", QT_TRANSLATE_NOOP("Rule",
        "The form has no canonical url, so its versions cannot be told apart. Give it one.")},
    {"form.value-sets-unreadable", QT_TRANSLATE_NOOP("Rule",
        "A file of answer lists cannot be read. It must be a FHIR ValueSet, CodeSystem or Bundle in JSON.")},
    {"form.version-exists", QT_TRANSLATE_NOOP("Rule",
        "This version of the form is already there with other content. Give the new one a new version.")},

    // leaflets

    // office
    {"office.administrators-only", QT_TRANSLATE_NOOP("Rule",
        "Only an administrator can do this. Ask one of yours.")},
    {"office.backup-damaged", QT_TRANSLATE_NOOP("Rule",
        "This backup is damaged and was not used. Take another one, or make a new backup.")},
    {"office.changed-meanwhile", QT_TRANSLATE_NOOP("Rule",
        "Somebody else changed the office meanwhile. Look at the new values and try again.")},
    {"office.country-unknown", QT_TRANSLATE_NOOP("Rule",
        "This country is not known. Choose one of the list, for example FR.")},
    {"office.database-damaged", QT_TRANSLATE_NOOP("Rule",
        "The office's database is damaged. Nothing was changed. Restore the newest backup into a new folder.")},
    {"office.database-missing", QT_TRANSLATE_NOOP("Rule",
        "The office's database file is missing from its folder. Put the folder back as it was, or restore a backup.")},
    {"office.database-other-key", QT_TRANSLATE_NOOP("Rule",
        "The key file does not fit the office's database: one of the two is from another office, older, or damaged. Restore the newest backup into a new folder.")},
    {"office.disk-full", QT_TRANSLATE_NOOP("Rule",
        "The disk is full, so nothing was changed. Free some space and try again.")},
    {"office.folder-exists", QT_TRANSLATE_NOOP("Rule",
        "There is already something of this name. Choose another name or place.")},
    {"office.folder-read-only", QT_TRANSLATE_NOOP("Rule",
        "This folder cannot be written to. Check your rights on it, or choose another place.")},
    {"office.keys-damaged", QT_TRANSLATE_NOOP("Rule",
        "The office's key file is damaged or was changed by somebody. Put keys.json of the newest backup in its place, or restore that backup.")},
    {"office.keys-missing", QT_TRANSLATE_NOOP("Rule",
        "The office's key file is missing from its folder. Put keys.json of the newest backup there, or restore that backup.")},
    {"office.language-missing", QT_TRANSLATE_NOOP("Rule",
        "The office needs a working language. Choose one.")},
    {"office.name-empty", QT_TRANSLATE_NOOP("Rule",
        "A name to sign in with is needed. Type one.")},
    {"office.name-missing", QT_TRANSLATE_NOOP("Rule",
        "The office needs a name. Type one.")},
    {"office.newer-version", QT_TRANSLATE_NOOP("Rule",
        "This office was made by a newer Waymark, and was left untouched. Install that version to open it.")},
    {"office.no-such-key", QT_TRANSLATE_NOOP("Rule",
        "This person has no key to the office, so there was none to take away.")},
    {"office.not-a-backup", QT_TRANSLATE_NOOP("Rule",
        "This is not a Waymark backup. Choose a folder whose name ends in .backup.")},
    {"office.not-an-office", QT_TRANSLATE_NOOP("Rule",
        "This is not a Waymark office. Choose a folder whose name ends in .waymark.")},
    {"office.not-enough-memory", QT_TRANSLATE_NOOP("Rule",
        "The computer has too little free memory to check the password. Close other programs and try again.")},
    {"office.not-found", QT_TRANSLATE_NOOP("Rule",
        "There is no such folder. Check its name, or whether its disk is connected.")},
    {"office.open-elsewhere", QT_TRANSLATE_NOOP("Rule",
        "This office is open elsewhere. Close it there first.")},
    {"office.password-empty", QT_TRANSLATE_NOOP("Rule",
        "A password is needed. Type one.")},
    {"office.recovery-code-incomplete", QT_TRANSLATE_NOOP("Rule",
        "The recovery code has seven groups of five characters. Compare what you typed with the sheet.")},
    {"office.recovery-code-mistyped", QT_TRANSLATE_NOOP("Rule",
        "A group of the recovery code is mistyped. Compare it with the sheet.")},
    {"office.recovery-refused", QT_TRANSLATE_NOOP("Rule",
        "This recovery code does not open the office. Use the newest sheet; older codes no longer work.")},
    {"office.sign-in-delayed", QT_TRANSLATE_NOOP("Rule",
        "After several wrong passwords the office waits for a moment. Try again when the time is over.")},
    {"office.sign-in-refused", QT_TRANSLATE_NOOP("Rule",
        "Name and password do not open this office. Check both and try again.")},
    {"office.sign-in-taken", QT_TRANSLATE_NOOP("Rule",
        "Choose another password or another name to sign in with.")},
    {"office.stopped", QT_TRANSLATE_NOOP("Rule",
        "This was stopped, and nothing was changed.")},
    {"office.time-zone-unknown", QT_TRANSLATE_NOOP("Rule",
        "This time zone is not known. Give one such as Europe/Paris.")},
    {"office.training-fixed", QT_TRANSLATE_NOOP("Rule",
        "A training office stays one, and a real office too. Create another office instead.")},
    {"office.verify-not-allowed", QT_TRANSLATE_NOOP("Rule",
        "Only administrators and data-protection readers verify the office. Ask one of them.")},

    // referrals
    {"referral.case-not-found", QT_TRANSLATE_NOOP("Rule",
        "This case is not open to you, or does not exist. Check the reference.")},
    {"referral.changed", QT_TRANSLATE_NOOP("Rule",
        "Somebody changed this referral meanwhile. Look at the new version, then repeat your step.")},
    {"referral.consent-expired", QT_TRANSLATE_NOOP("Rule",
        "The agreement to share has ended. Ask again and enter the new date.")},
    {"referral.consent-missing", QT_TRANSLATE_NOOP("Rule",
        "It is not noted how and when the person agreed. Ask, then choose how it was given.")},
    {"referral.consent-withdrawn", QT_TRANSLATE_NOOP("Rule",
        "The person took the agreement back. Nothing more may be sent.")},
    {"referral.consent-without-end", QT_TRANSLATE_NOOP("Rule",
        "Choose until when the agreement holds.")},
    {"referral.decline-reason-missing", QT_TRANSLATE_NOOP("Rule",
        "Choose why the agency declined.")},
    {"referral.item-not-asked", QT_TRANSLATE_NOOP("Rule",
        "Please ask about this one: share or keep back.")},
    {"referral.item-without-reason", QT_TRANSLATE_NOOP("Rule",
        "This is shared only with a reason. Write down why the agency must know it.")},
    {"referral.item-without-text", QT_TRANSLATE_NOOP("Rule",
        "Write what the agency will read here, or keep it back.")},
    {"referral.new-service-missing", QT_TRANSLATE_NOOP("Rule",
        "Choose the service the new referral goes to.")},
    {"referral.no-such-step", QT_TRANSLATE_NOOP("Rule",
        "This step is not possible from where the referral stands now.")},
    {"referral.not-a-draft", QT_TRANSLATE_NOOP("Rule",
        "This referral is no draft any more. Take it back first, then change it.")},
    {"referral.not-found", QT_TRANSLATE_NOOP("Rule",
        "This referral is not open to you, or does not exist. Check the reference.")},
    {"referral.not-over-yet", QT_TRANSLATE_NOOP("Rule",
        "The earlier referral is still on its way. Recall it or wait for its end before you replace it.")},
    {"referral.not-safe-now", QT_TRANSLATE_NOOP("Rule",
        "The safe-contact profile says not now. Wait for a safe time, or write down why it cannot wait.")},
    {"referral.not-your-role", QT_TRANSLATE_NOOP("Rule",
        "Your role does not write referrals. Ask a support worker of this case.")},
    {"referral.not-yours", QT_TRANSLATE_NOOP("Rule",
        "Only the colleague who wrote this referral can do that.")},
    {"referral.note-missing", QT_TRANSLATE_NOOP("Rule",
        "Write a comment: what should change, or what happened, and why.")},
    {"referral.nothing-asked-for", QT_TRANSLATE_NOOP("Rule",
        "Nothing is asked of the agency yet. Write what you ask for and share it.")},
    {"referral.other-case", QT_TRANSLATE_NOOP("Rule",
        "A referral stays with its case. Begin a new one in the other case.")},
    {"referral.outcome-missing", QT_TRANSLATE_NOOP("Rule",
        "Choose what came of it for the person.")},
    {"referral.override-without-reason", QT_TRANSLATE_NOOP("Rule",
        "Write down why it is shared without agreement.")},
    {"referral.own-review", QT_TRANSLATE_NOOP("Rule",
        "Nobody answers the review of their own referral. Another supervisor will read it.")},
    {"referral.review-needed", QT_TRANSLATE_NOOP("Rule",
        "A supervisor reads this referral first. Send it to review.")},
    {"referral.service-missing", QT_TRANSLATE_NOOP("Rule",
        "Choose the service this referral goes to.")},
    {"referral.supervisor-only", QT_TRANSLATE_NOOP("Rule",
        "A supervisor who did not write this referral does that.")},
    {"referral.too-late-to-undo", QT_TRANSLATE_NOOP("Rule",
        "The answer can no longer be taken back here. Talk with the author.")},

    // teams
    {"team.changed-meanwhile", QT_TRANSLATE_NOOP("Rule",
        "Somebody else changed this team meanwhile. Look at the new values and try again.")},
    {"team.name-missing", QT_TRANSLATE_NOOP("Rule",
        "The team needs a name. Type one.")},
    {"team.name-taken", QT_TRANSLATE_NOOP("Rule",
        "There is a team of this name already. Choose another name.")},
    {"team.not-found", QT_TRANSLATE_NOOP("Rule",
        "There is no such team. Look at the list of teams.")},
    {"team.worker-disabled", QT_TRANSLATE_NOOP("Rule",
        "This worker is disabled. Enable the worker first.")},

    // workers
    {"worker.changed-meanwhile", QT_TRANSLATE_NOOP("Rule",
        "Somebody else changed this worker meanwhile. Look at the new values and try again.")},
    {"worker.is-disabled", QT_TRANSLATE_NOOP("Rule",
        "This worker is disabled. Enable the worker first.")},
    {"worker.last-administrator", QT_TRANSLATE_NOOP("Rule",
        "This is the last administrator. Make somebody else an administrator first.")},
    {"worker.name-missing", QT_TRANSLATE_NOOP("Rule",
        "The worker needs a name. Type one.")},
    {"worker.name-taken", QT_TRANSLATE_NOOP("Rule",
        "Somebody of this name works here already. Add something that tells them apart.")},
    {"worker.not-found", QT_TRANSLATE_NOOP("Rule",
        "No such worker is known here. Look at the list of workers.")},
    {"worker.not-oneself", QT_TRANSLATE_NOOP("Rule",
        "Nobody disables themselves. Ask another administrator.")},
    {"worker.password-must-change", QT_TRANSLATE_NOOP("Rule",
        "This password was set by an administrator. Choose your own to go on.")},
    {"worker.password-too-short", QT_TRANSLATE_NOOP("Rule",
        "The password is too short. Use at least ten characters; several words are good.")},
    {"worker.password-too-simple", QT_TRANSLATE_NOOP("Rule",
        "The password is too easy to guess. Use several unrelated words.")},
    {"worker.password-unchanged", QT_TRANSLATE_NOOP("Rule",
        "The new password is the old one. Choose another.")},
    {"worker.role-missing", QT_TRANSLATE_NOOP("Rule",
        "The worker needs a role. Choose at least one.")},
});
// clang-format on

} // namespace

const char* ruleText(std::string_view rule)
{
    const auto found = std::ranges::find(kTexts, rule, &Text::rule);
    return found == kTexts.end() ? rule.data() : found->text;
}

} // namespace waymark::ui
