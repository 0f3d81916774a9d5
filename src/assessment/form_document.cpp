// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/form_document.h"

#include "assessment/summary_parts.h"
#include "base/date_words.h"

#include <algorithm>

namespace waymark::assessment {
namespace {

using forms::Item;
using forms::ItemType;
using typeset::Block;
using Role = typeset::Paragraph::Role;

/// Words, in the form's own language where the reader's is missing.
class Reader {
public:
    Reader(const forms::Questionnaire& form, const FormPrint& print)
        : m_form{form}
        , m_language{print.language}
        , m_words{kWordsFolder, print.language}
    {
    }
    const WordFile& words() const { return m_words; }

    typeset::Span span(const forms::Text& text, bool strong = false) const
    {
        const std::string& said = text.in(m_language);
        const bool own = said == text.base && !m_form.language.empty()
            && m_form.language.substr(0, 2) != m_language.substr(0, 2);
        return {.text = said, .strong = strong, .language = own ? m_form.language : std::string{}};
    }
    std::string plain(const forms::Text& text) const { return text.in(m_language); }

private:
    const forms::Questionnaire& m_form;
    std::string m_language;
    WordFile m_words;
};

Block paragraph(typeset::Inline text, Role role = Role::Normal)
{
    return {typeset::Paragraph{std::move(text), role}};
}

Block paragraph(std::string text, Role role)
{
    return paragraph(typeset::plain(std::move(text)), role);
}

bool isLeftOut(const Item& item)
{
    const bool calculated = std::ranges::any_of(item.expressions,
        [](const forms::Expression& one) { return one.use == forms::Expression::Use::Calculated; });
    return item.hidden || calculated || item.control == "help" || item.control == "flyover";
}

typeset::Inline question(const Item& item, const Reader& reader)
{
    typeset::Inline words;
    if (!item.prefix.empty()) words.push_back({.text = item.prefix + ' ', .strong = true});
    words.push_back(reader.span(item.text, true));
    return words;
}

/// One form on its way to paper.
class Builder {
public:
    Builder(const forms::Questionnaire& form, const FormPrint& print)
        : m_form{form}
        , m_print{print}
        , m_reader{form, print}
    {
    }

    typeset::Document blank()
    {
        start();
        m_document.blocks.push_back(paragraph(m_reader.words()["form-hint"], Role::Small));
        for (const forms::ItemIndex root : m_form.roots)
            addBlank(root, 2);
        return std::move(m_document);
    }

    typeset::Document filled(const forms::AnswerSheet& sheet)
    {
        start();
        if (m_print.answeredOn)
            m_document.blocks.push_back(paragraph(
                m_reader.words().fill("answered-on",
                    {{"date", longDate(*m_print.answeredOn, m_reader.words().language())}}),
                Role::Small));
        for (const forms::NodeId root : sheet.roots())
            addFilled(sheet, root, 2);
        return std::move(m_document);
    }

private:
    void start();
    void addBlank(forms::ItemIndex index, int level);
    void addAnswerRoom(const Item& item);
    void addFilled(const forms::AnswerSheet& sheet, forms::NodeId id, int level);
    typeset::Inline answersOf(const forms::AnswerSheet& sheet, forms::NodeId id) const;
    void heading(int level, const Item& item)
    {
        if (item.text.base.empty()) return;
        typeset::Inline words;
        if (!item.prefix.empty()) words.push_back({.text = item.prefix + ' '});
        words.push_back(m_reader.span(item.text));
        m_document.blocks.push_back({typeset::Heading{std::min(level, 6), std::move(words)}});
    }

    const forms::Questionnaire& m_form;
    const FormPrint& m_print;
    Reader m_reader;
    typeset::Document m_document;
};

void Builder::start()
{
    m_document.title = m_reader.plain(m_form.title);
    if (m_document.title.empty()) m_document.title = m_form.name.empty() ? "Form" : m_form.name;
    m_document.language = std::string{m_print.language};
    m_document.author = m_print.office;
    m_document.producedAt = m_print.producedAt;
    std::string foot = m_print.reference;
    if (!m_form.formVersion.empty())
        foot.append(foot.empty() ? "" : " · ")
            .append(m_reader.words().fill("form-version", {{"version", m_form.formVersion}}));
    m_document.footer = foot;
    // The licence goes with the form, on every page.
    if (!m_form.copyright.empty())
        m_document.header
            = m_reader.words().fill("licence", {{"text", m_form.copyright.substr(0, 240)}});
    m_document.blocks.push_back({typeset::Heading{1,
        {m_form.title.base.empty() ? typeset::Span{.text = m_document.title}
                                   : m_reader.span(m_form.title)}}});
    for (const std::string& note : {m_form.copyright, m_print.right})
        if (!note.empty())
            m_document.blocks.push_back(
                paragraph(m_reader.words().fill("licence", {{"text", note}}), Role::Quiet));
}

void Builder::addBlank(forms::ItemIndex index, int level)
{
    const Item& item = m_form.items[index];
    if (isLeftOut(item)) return;
    if (item.type == ItemType::Group) {
        heading(level, item);
    } else if (item.type == ItemType::Display) {
        if (!item.text.base.empty())
            m_document.blocks.push_back(paragraph({m_reader.span(item.text)}));
    } else {
        const bool depends = !item.conditions.empty()
            || std::ranges::any_of(item.expressions, [](const forms::Expression& one) {
                   return one.use == forms::Expression::Use::EnableWhen;
               });
        m_document.blocks.push_back(paragraph(question(item, m_reader), Role::Question));
        if (depends)
            m_document.blocks.push_back(paragraph(m_reader.words()["only-if"], Role::Small));
        if (!item.help.base.empty())
            m_document.blocks.push_back(paragraph({m_reader.span(item.help)}, Role::Small));
        addAnswerRoom(item);
    }
    for (const forms::ItemIndex child : item.children)
        addBlank(child, level + 1);
}

void Builder::addAnswerRoom(const Item& item)
{
    typeset::List boxes;
    boxes.kind = typeset::List::Kind::Boxes;
    const auto& words = m_reader.words();
    const auto box
        = [&](typeset::Span span) { boxes.items.push_back({{paragraph({std::move(span)})}}); };
    if (item.type == ItemType::Boolean) {
        box({.text = words["yes"]});
        box({.text = words["no"]});
    }
    for (const forms::Option& option : item.options)
        box(m_reader.span(option.label));
    if (!item.options.empty() && item.allowsOther) box({.text = words["other"]});
    if (!boxes.items.empty()) {
        box({.text = words["not_said"]});
        if (item.repeats) m_document.blocks.push_back(paragraph(words["several"], Role::Small));
        m_document.blocks.push_back({std::move(boxes)});
        if (item.allowsOther) m_document.blocks.push_back({typeset::WritingLines{1}});
        return;
    }
    if (!item.unit.empty())
        m_document.blocks.push_back(paragraph("(" + item.unit + ")", Role::Small));
    m_document.blocks.push_back({typeset::WritingLines{item.type == ItemType::Text ? 4 : 1}});
}

typeset::Inline Builder::answersOf(const forms::AnswerSheet& sheet, forms::NodeId id) const
{
    const forms::Node& node = sheet.node(id);
    const auto& words = m_reader.words();
    if (node.answers.empty())
        return {
            {.text = words[node.absence ? code(*node.absence) : "no-answers"], .emphasis = true}};
    typeset::Inline said;
    for (const forms::Value& answer : node.answers) {
        if (!said.empty()) said.push_back({.text = ", "});
        if (const auto* yes = std::get_if<bool>(&answer)) {
            said.push_back({.text = words[*yes ? "yes" : "no"]});
            continue;
        }
        const auto& options = sheet.item(id).options;
        const auto option = std::ranges::find_if(
            options, [&](const forms::Option& one) { return forms::matches(answer, one.value); });
        said.push_back(option != options.end() ? m_reader.span(option->label)
                                               : typeset::Span{.text = forms::plainText(answer)});
    }
    // A quantity says its unit itself.
    if (const Item& item = sheet.item(id); !item.unit.empty() && item.type != ItemType::Quantity)
        said.push_back({.text = ' ' + item.unit});
    return said;
}

void Builder::addFilled(const forms::AnswerSheet& sheet, forms::NodeId id, int level)
{
    const forms::Node& node = sheet.node(id);
    const Item& item = sheet.item(id);
    if (!node.enabled || item.hidden || item.control == "help" || item.control == "flyover") return;
    if (item.type == ItemType::Group) {
        heading(level, item);
    } else if (item.type != ItemType::Display) {
        m_document.blocks.push_back(paragraph(question(item, m_reader), Role::Question));
        m_document.blocks.push_back(paragraph(answersOf(sheet, id)));
        if (!node.note.empty())
            m_document.blocks.push_back(
                paragraph(m_reader.words()["note"] + ": " + node.note, Role::Small));
    }
    for (const forms::NodeId child : node.children)
        addFilled(sheet, child, level + 1);
}

} // namespace

typeset::Document blankForm(const forms::Questionnaire& form, const FormPrint& print)
{
    return Builder{form, print}.blank();
}

typeset::Document filledForm(const forms::AnswerSheet& sheet, const FormPrint& print)
{
    return Builder{sheet.form(), print}.filled(sheet);
}

} // namespace waymark::assessment
