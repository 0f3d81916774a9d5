// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdf_structure_check.h"

#include <algorithm>
#include <array>

namespace waymark::typeset {
namespace {

using Object = QPDFObjectHandle;
using namespace std::string_view_literals;

constexpr int kDeepest = 300;

const std::set<std::string, std::less<>> kStandardTypes{"/Document", "/Part", "/Art", "/Sect",
    "/Div", "/BlockQuote", "/Caption", "/TOC", "/TOCI", "/Index", "/NonStruct", "/Private", "/P",
    "/H", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/L", "/LI", "/Lbl", "/LBody", "/Table", "/TR",
    "/TH", "/TD", "/THead", "/TBody", "/TFoot", "/Span", "/Quote", "/Note", "/Reference",
    "/BibEntry", "/Code", "/Link", "/Annot", "/Ruby", "/RB", "/RT", "/RP", "/Warichu", "/WT", "/WP",
    "/Figure", "/Formula", "/Form"};

/// Where a type may stand, and the condition that says so (ISO 32000-1, 14.8.4).
struct Nesting {
    std::string_view type;
    std::string_view condition;
    std::array<std::string_view, 4> parents;
};
constexpr std::array kNestings{
    Nesting{"/TR"sv, "09-004"sv, {"/Table"sv, "/THead"sv, "/TBody"sv, "/TFoot"sv}},
    Nesting{"/TH"sv, "09-004"sv, {"/TR"sv}}, Nesting{"/TD"sv, "09-004"sv, {"/TR"sv}},
    Nesting{"/THead"sv, "09-004"sv, {"/Table"sv}}, Nesting{"/TBody"sv, "09-004"sv, {"/Table"sv}},
    Nesting{"/TFoot"sv, "09-004"sv, {"/Table"sv}}, Nesting{"/LI"sv, "09-005"sv, {"/L"sv}},
    Nesting{"/LBody"sv, "09-005"sv, {"/LI"sv}}, Nesting{"/TOCI"sv, "09-006"sv, {"/TOC"sv}},
    Nesting{"/RB"sv, "09-007"sv, {"/Ruby"sv}}, Nesting{"/RT"sv, "09-007"sv, {"/Ruby"sv}},
    Nesting{"/RP"sv, "09-007"sv, {"/Ruby"sv}}, Nesting{"/WT"sv, "09-008"sv, {"/Warichu"sv}},
    Nesting{"/WP"sv, "09-008"sv, {"/Warichu"sv}}};

struct Content {
    std::string_view type;
    std::string_view condition;
    std::array<std::string_view, 6> kids;
};
constexpr std::array kContents{
    Content{"/Table"sv, "09-004"sv, {"/TR"sv, "/THead"sv, "/TBody"sv, "/TFoot"sv, "/Caption"sv}},
    Content{"/TR"sv, "09-004"sv, {"/TH"sv, "/TD"sv}}, Content{"/THead"sv, "09-004"sv, {"/TR"sv}},
    Content{"/TBody"sv, "09-004"sv, {"/TR"sv}}, Content{"/TFoot"sv, "09-004"sv, {"/TR"sv}},
    Content{"/L"sv, "09-005"sv, {"/LI"sv, "/Caption"sv, "/L"sv}},
    Content{"/LI"sv, "09-005"sv, {"/Lbl"sv, "/LBody"sv}},
    Content{"/TOC"sv, "09-006"sv, {"/TOC"sv, "/TOCI"sv, "/Caption"sv}},
    Content{"/Ruby"sv, "09-007"sv, {"/RB"sv, "/RT"sv, "/RP"sv}},
    Content{"/Warichu"sv, "09-008"sv, {"/WT"sv, "/WP"sv}}};

bool hasScope(Object attributes)
{
    if (attributes.isDictionary())
        return attributes.hasKey("/Scope") || attributes.hasKey("/Headers");
    if (!attributes.isArray()) return false;
    return std::ranges::any_of(
        attributes.getArrayAsVector(), [](Object one) { return hasScope(one); });
}

class Walker {
public:
    Walker(Object root, Findings& findings)
        : m_roles{root.getKey("/RoleMap")}
        , m_classes{root.getKey("/ClassMap")}
        , m_findings{findings}
    {
    }

    StructureFacts run(Object kids, bool language)
    {
        if (m_roles.isDictionary())
            for (const auto& type : m_roles.getKeys())
                m_findings.require("02-004", !kStandardTypes.contains(type), "role " + type);
        walk(kids, {.language = language}, 0);
        return std::move(m_facts);
    }

private:
    struct Above {
        std::string type{};
        Object page = Object::newNull();
        bool language = false;
        bool described = false;
        bool formula = false; ///< inside a Formula
    };

    /// The standard type an element counts as; empty when there is none.
    std::string standardType(std::string type)
    {
        std::set<std::string> seen;
        while (!kStandardTypes.contains(type)) {
            const bool circle = !seen.insert(type).second;
            m_findings.require("02-003", !circle, "role " + type);
            if (circle || !m_roles.isDictionary() || !m_roles.hasKey(type)) return {};
            type = nameIn(m_roles, type);
        }
        return type;
    }

    void walk(Object kid, const Above& above, int depth)
    {
        if (depth > kDeepest) return;
        if (kid.isArray()) {
            for (Object& one : kid.getArrayAsVector())
                walk(one, above, depth + 1);
        } else if (kid.isInteger()) {
            note(above, above.page, kid);
        } else if (kid.isDictionary()) {
            walkDictionary(kid, above, depth);
        }
    }

    void note(const Above& above, Object owner, Object number)
    {
        m_findings.require("11-001", above.language, "element " + above.type);
        const std::pair part{owner.getObjGen(), static_cast<int>(number.getIntValue())};
        m_facts.content.insert(part);
        if (above.formula) m_facts.formulas.insert(part);
    }

    void walkDictionary(Object kid, const Above& above, int depth)
    {
        const std::string kind = nameIn(kid, "/Type");
        Object page = kid.getKey("/Pg").isDictionary() ? kid.getKey("/Pg") : above.page;
        if (kind == "/OBJR") {
            m_facts.annotations[kid.getKey("/Obj").getObjGen()] = {above.type, above.described};
            return;
        }
        if (kind == "/MCR") {
            if (!kid.getKey("/MCID").isInteger()) return;
            return note(above, kid.getKey("/Stm").isStream() ? kid.getKey("/Stm") : page,
                kid.getKey("/MCID"));
        }
        if (!kid.hasKey("/S")) return;
        // An element met twice would let a small file take for ever.
        if (kid.isIndirect() && !m_seen.insert(kid.getObjGen()).second) return;
        const std::string own = nameIn(kid, "/S"), type = standardType(own);
        const std::string where = "element " + own;
        m_findings.require("02-001", !type.empty(), where);
        Above inner{type, page, above.language || hasText(kid, "/Lang"), hasText(kid, "/Alt"),
            above.formula || type == "/Formula"};
        checkElement(kid, inner, above.type, where);
        walk(kid.getKey("/K"), inner, depth + 1);
    }

    void checkElement(
        Object element, const Above& own, const std::string& parent, const std::string& where)
    {
        const std::string& type = own.type;
        const bool said = hasText(element, "/Alt") || hasText(element, "/ActualText");
        if (said || hasText(element, "/E")) m_findings.require("11-002", own.language, where);
        if (type == "/Figure") m_findings.require("13-004", said, where);
        if (type == "/Formula") m_findings.require("17-002", hasText(element, "/Alt"), where);
        if (type == "/Note") {
            m_findings.require("19-003", hasText(element, "/ID"), where);
            if (hasText(element, "/ID"))
                m_findings.require(
                    "19-004", m_noteIds.insert(element.getKey("/ID").unparse()).second, where);
        }
        checkHeading(type, where);
        checkNesting(element, type, parent, where);
        if (type == "/TH") m_findings.require("15-003", headsSomething(element), where);
    }

    bool headsSomething(Object cell)
    {
        if (hasScope(cell.getKey("/A")) || hasText(cell, "/ID")) return true;
        Object named = cell.getKey("/C");
        return m_classes.isDictionary() && named.isName()
            && hasScope(m_classes.getKey(named.getName()));
    }

    void checkHeading(const std::string& type, const std::string& where)
    {
        if (type == "/H") m_plainHeadings = true;
        if (type.size() == 3 && type[1] == 'H' && type[2] >= '1' && type[2] <= '6') {
            const int level = type[2] - '0';
            if (m_lastHeading == 0)
                m_findings.require("14-002", level == 1, where);
            else
                m_findings.require("14-003", level <= m_lastHeading + 1, where);
            m_lastHeading = level;
        }
        if (m_plainHeadings || m_lastHeading > 0)
            m_findings.require("14-007", !(m_plainHeadings && m_lastHeading > 0), where);
    }

    void checkNesting(Object element, const std::string& type, const std::string& parent,
        const std::string& where)
    {
        for (const Nesting& rule : kNestings)
            if (rule.type == type)
                m_findings.require(rule.condition,
                    std::ranges::find(rule.parents, parent) != rule.parents.end(), where);
        const std::vector<std::string> kids = typesOfKids(element.getKey("/K"));
        for (const Content& rule : kContents)
            if (rule.type == type)
                for (const std::string& kid : kids)
                    m_findings.require(rule.condition,
                        std::ranges::find(rule.kids, kid) != rule.kids.end(),
                        where + " holding " + kid);
        if (const auto headings = std::ranges::count(kids, "/H"); headings > 0)
            m_findings.require("14-006", headings < 2, where);
    }

    std::vector<std::string> typesOfKids(Object kids)
    {
        std::vector<std::string> types;
        const auto add = [&](Object kid) {
            if (kid.isDictionary() && kid.hasKey("/S"))
                types.push_back(standardType(nameIn(kid, "/S")));
        };
        if (kids.isArray())
            for (Object& kid : kids.getArrayAsVector())
                add(kid);
        else
            add(kids);
        return types;
    }

    Object m_roles, m_classes;
    Findings& m_findings;
    StructureFacts m_facts;
    std::set<QPDFObjGen> m_seen;
    std::set<std::string> m_noteIds;
    bool m_plainHeadings = false;
    int m_lastHeading = 0;
};

} // namespace

StructureFacts checkStructure(Object root, bool language, Findings& findings)
{
    return Walker{root, findings}.run(root.getKey("/K"), language);
}

} // namespace waymark::typeset
