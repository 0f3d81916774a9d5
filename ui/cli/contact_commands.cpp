// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/contact_commands.h"

#include "cases/contact_json.h"
#include "ui/cli/case_arguments.h"
#include "ui/cli/case_json.h"
#include "ui/cli/cli.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace waymark::cli {
namespace {

using nlohmann::json;
using namespace cases;

struct Options {
    std::string file;
    std::string id;
    std::string caseReference;
    std::string words;
    std::size_t limit = 50;
    bool mine = false;
    bool callBacks = false;
};

void answer(Cli& cli, const Contact& contact)
{
    cli.result(answerOf(contact),
        fmt::format("{}\n{}\n", contact.id.toString(), toJson(contact.details).dump(2)));
}

ContactDetails detailsFrom(Cli& cli, const std::string& file)
{
    const auto parsed = json::parse(readFile(file), nullptr, false);
    if (parsed.is_discarded()) throw Refusal{Error{Error::Kind::Invalid, "contact.file-not-json"}};
    auto details = Cli::require(contactFromJson(parsed));
    // A file that does not say when was written just now.
    if (details.startedAt == Instant{}) details.startedAt = cli.workspace().clock().now();
    return details;
}

void addAdd(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<Options>();
    auto* add = group.add_subcommand("add", "Keep a contact described in a JSON file");
    add->add_option("--file", options->file, "JSON as in docs/contact-json.md; - for input")
        ->required();
    add->callback([&cli, options] {
        auto& desk = cli.workspace().desk();
        answer(cli, Cli::require(Contacts{desk}.add(detailsFrom(cli, options->file))));
    });
}

void addShow(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<Options>();
    auto* show = group.add_subcommand("show", "One contact, by id or by the caller's three words");
    show->add_option("--contact", options->id, "Its id");
    show->add_option("--code", options->words, "The words given to the caller");
    show->callback([&cli, options] {
        Contacts contacts{cli.workspace().desk()};
        if (options->words.empty()) {
            answer(cli, contactNamed(contacts, options->id));
            return;
        }
        const auto found = contacts.byReturnCode(options->words);
        if (!found) throw Refusal{Error{Error::Kind::NotFound, "contact.not-found"}};
        answer(cli, *found);
    });
}

void addList(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<Options>();
    auto* list = group.add_subcommand("list", "Contacts, newest first");
    list->add_flag("--mine", options->mine, "Taken by this worker");
    list->add_flag("--call-backs", options->callBacks, "Waiting for a call");
    list->add_option("--limit", options->limit, "At most so many")->check(CLI::Range(1, 1000));
    list->callback([&cli, options] {
        const auto page = Contacts{cli.workspace().desk()}.list({.mine = options->mine,
            .withoutCase = false,
            .callBacks = options->callBacks,
            .before = {},
            .limit = options->limit});
        json rows = json::array();
        std::string text;
        for (const ContactRow& row : page.rows) {
            rows.push_back(answerOf(row));
            text += lineOf(row);
        }
        cli.result({{"contacts", rows}, {"more", page.next.has_value()}}, text);
    });
}

void addLink(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<Options>();
    auto* link = group.add_subcommand("link", "Put a contact into a case");
    link->add_option("--contact", options->id, "Its id")->required();
    link->add_option("--case", options->caseReference, "Reference of the case")->required();
    link->callback([&cli, options] {
        auto& desk = cli.workspace().desk();
        Contacts contacts{desk};
        const auto contact = contactNamed(contacts, options->id);
        const auto into = caseNamed(desk, options->caseReference);
        Cli::require(contacts.link(contact.id, into.id));
        answer(cli, *contacts.find(contact.id));
    });
}

void addCode(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<Options>();
    auto* give = group.add_subcommand("code", "Three words by which the caller may come back");
    give->add_option("--contact", options->id, "Its id")->required();
    give->callback([&cli, options] {
        Contacts contacts{cli.workspace().desk()};
        const auto contact = contactNamed(contacts, options->id);
        const auto words = Cli::require(contacts.giveReturnCode(contact.id));
        cli.result({{"contact", contact.id.toString()}, {"code", words}}, words);
    });
}

} // namespace

void addContactCommands(Cli& cli)
{
    auto& group = *cli.command("contact", "Calls, visits and letters");
    addAdd(cli, group);
    addShow(cli, group);
    addList(cli, group);
    addLink(cli, group);
    addCode(cli, group);
}

} // namespace waymark::cli
