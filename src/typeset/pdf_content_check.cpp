// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdf_content_check.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <array>

namespace waymark::typeset {
namespace {

using Object = QPDFObjectHandle;
using namespace std::string_view_literals;

constexpr std::array kPainting{"S"sv, "s"sv, "f"sv, "F"sv, "f*"sv, "B"sv, "B*"sv, "b"sv, "b*"sv,
    "sh"sv, "Do"sv, "Tj"sv, "TJ"sv, "'"sv, "\""sv, "EI"sv};
constexpr int kDeepest = 12;

/// What is known of a page while its forms are walked too.
struct Page {
    const std::string& where;
    const TaggedContent& tagged;
    const TaggedContent& formulas;
    Findings& findings;
    UsedParts& used;
    std::set<std::pair<QPDFObjGen, bool>> forms; ///< walked already, inside a mark or not
    bool unmarked = false, artifactInTagged = false, taggedInArtifact = false;
};

class Walker final : public Object::ParserCallbacks {
public:
    Walker(
        Page& page, QPDFObjGen owner, Object resources, bool inArtifact, bool inTagged, int depth)
        : m_page{page}
        , m_owner{owner}
        , m_resources{resources}
        , m_artifacts{inArtifact ? 1 : 0}
        , m_tagged{inTagged ? 1 : 0}
        , m_depth{depth}
    {
    }

    void handleObject(Object object, std::size_t, std::size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "BMC" || name == "BDC")
            begin(name == "BDC");
        else if (name == "EMC")
            end();
        else if (name == "Tf" && m_operands.size() > 1)
            m_font = named("/Font", m_operands[m_operands.size() - 2]);
        else if (name == "Do" && !m_operands.empty()
            && walkForm(named("/XObject", m_operands.back())))
            ; // what it draws was looked at
        else if (std::ranges::find(kPainting, name) != kPainting.end())
            paint();
        m_operands.clear();
    }
    void handleEOF() override { }

private:
    enum class Mark { Artifact, Tagged, Formula, Other };

    Object named(const std::string& kind, Object name)
    {
        Object all = m_resources.isDictionary() ? m_resources.getKey(kind) : Object::newNull();
        return all.isDictionary() && name.isName() ? all.getKey(name.getName()) : Object::newNull();
    }

    void begin(bool hasProperties)
    {
        Mark mark = Mark::Other;
        if (!m_operands.empty() && m_operands.front().isNameAndEquals("/Artifact")) {
            mark = Mark::Artifact;
        } else if (hasProperties && m_operands.size() > 1) {
            Object properties
                = m_operands[1].isName() ? named("/Properties", m_operands[1]) : m_operands[1];
            Object number
                = properties.isDictionary() ? properties.getKey("/MCID") : Object::newNull();
            if (number.isInteger()) {
                const std::pair part{m_owner, static_cast<int>(number.getIntValue())};
                if (m_page.tagged.contains(part))
                    mark = m_page.formulas.contains(part) ? Mark::Formula : Mark::Tagged;
            }
        }
        m_page.artifactInTagged |= mark == Mark::Artifact && m_tagged > 0;
        m_page.taggedInArtifact |= isTagged(mark) && m_artifacts > 0;
        m_artifacts += mark == Mark::Artifact ? 1 : 0;
        m_tagged += isTagged(mark) ? 1 : 0;
        m_formulas += mark == Mark::Formula ? 1 : 0;
        m_open.push_back(mark);
    }

    static bool isTagged(Mark mark) { return mark == Mark::Tagged || mark == Mark::Formula; }

    void end()
    {
        if (m_open.empty()) return;
        m_artifacts -= m_open.back() == Mark::Artifact ? 1 : 0;
        m_tagged -= isTagged(m_open.back()) ? 1 : 0;
        m_formulas -= m_open.back() == Mark::Formula ? 1 : 0;
        m_open.pop_back();
    }

    void paint()
    {
        if (m_artifacts == 0 && m_tagged == 0) m_page.unmarked = true;
        for (Object& operand : m_operands) {
            if (operand.isString()) noteCodes(operand.getStringValue());
            if (!operand.isArray()) continue;
            for (Object& part : operand.getArrayAsVector())
                if (part.isString()) noteCodes(part.getStringValue());
        }
    }

    void noteCodes(const std::string& bytes)
    {
        if (!m_font.isDictionary()) return;
        auto [entry, fresh] = m_page.used.fonts.try_emplace(m_font.getObjGen());
        if (fresh) entry->second = {m_font, {}, {}, m_page.where};
        const std::size_t width = nameIn(m_font, "/Subtype") == "/Type0" ? 2 : 1;
        for (std::size_t i = 0; i + width <= bytes.size(); i += width) {
            unsigned code = static_cast<unsigned char>(bytes[i]);
            if (width == 2) code = code << 8U | static_cast<unsigned char>(bytes[i + 1]);
            entry->second.codes.insert(code);
            if (m_formulas > 0) entry->second.formulaCodes.insert(code);
        }
    }

    bool holdsTagged(QPDFObjGen form) const
    {
        const auto first = m_page.tagged.lower_bound({form, 0});
        return first != m_page.tagged.end() && first->first == form;
    }

    /// False for what is no form: it paints by itself.
    bool walkForm(Object form)
    {
        if (!form.isStream() || nameIn(form.getDict(), "/Subtype") != "/Form") return false;
        Object dictionary = form.getDict();
        m_page.findings.require("30-001", !dictionary.hasKey("/Ref"), m_page.where);
        // Content that stands in two places has no one place in the order of reading.
        if (holdsTagged(form.getObjGen()))
            m_page.findings.require(
                "30-002", m_page.used.taggedForms.insert(form.getObjGen()).second, m_page.where);
        if (m_depth > kDeepest
            || !m_page.forms.insert({form.getObjGen(), m_artifacts + m_tagged > 0}).second)
            return true;
        Object own = dictionary.getKey("/Resources");
        Walker inner{m_page, form.getObjGen(), own.isDictionary() ? own : m_resources,
            m_artifacts > 0, m_tagged > 0, m_depth + 1};
        QPDFPageObjectHelper{form}.parseContents(&inner);
        return true;
    }

    Page& m_page;
    QPDFObjGen m_owner; ///< whose numbers the marks have
    Object m_resources;
    Object m_font = Object::newNull();
    std::vector<Object> m_operands;
    std::vector<Mark> m_open;
    int m_artifacts, m_tagged, m_depth;
    int m_formulas = 0; ///< a Formula's marks that are open; in forms those of the form itself
};

} // namespace

void checkContent(Object page, const std::string& where, const TaggedContent& tagged,
    const TaggedContent& formulas, Findings& findings, UsedParts& used)
{
    QPDFPageObjectHelper helper{page};
    Page state{where, tagged, formulas, findings, used, {}};
    Walker walker{
        state, page.getObjGen(), helper.getAttribute("/Resources", false), false, false, 0};
    helper.parseContents(&walker);
    findings.require("01-003", !state.artifactInTagged, where);
    findings.require("01-004", !state.taggedInArtifact, where);
    findings.require("01-005", !state.unmarked, where);
}

bool isArtifact(Object form)
{
    Findings ignored;
    UsedParts used;
    const TaggedContent none;
    const std::string where;
    Page state{where, none, none, ignored, used, {}};
    Walker walker{state, form.getObjGen(), form.getDict().getKey("/Resources"), false, false, 0};
    QPDFPageObjectHelper{form}.parseContents(&walker);
    return !state.unmarked;
}

} // namespace waymark::typeset
