// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdf_content_check.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::typeset {
namespace {

using namespace std::string_view_literals;

constexpr std::array kPainting{"S"sv, "s"sv, "f"sv, "F"sv, "f*"sv, "B"sv, "B*"sv, "b"sv, "b*"sv,
    "sh"sv, "Do"sv, "Tj"sv, "TJ"sv, "'"sv, "\""sv, "EI"sv};

class Walker final : public QPDFObjectHandle::ParserCallbacks {
public:
    ContentFindings findings;

    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override
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
        else if (std::ranges::find(kPainting, name) != kPainting.end() && m_artifacts == 0
            && m_tagged == 0)
            findings.unmarked = true;
        m_operands.clear();
    }
    void handleEOF() override { }

private:
    enum class Mark { Artifact, Tagged, Other };

    void begin(bool hasProperties)
    {
        Mark mark = Mark::Other;
        if (!m_operands.empty() && m_operands.front().isNameAndEquals("/Artifact"))
            mark = Mark::Artifact;
        else if (hasProperties && m_operands.size() > 1
            && (m_operands[1].isName()
                || (m_operands[1].isDictionary() && m_operands[1].hasKey("/MCID"))))
            mark = Mark::Tagged;
        if (mark == Mark::Artifact && m_tagged > 0) findings.artifactInTagged = true;
        if (mark == Mark::Tagged && m_artifacts > 0) findings.taggedInArtifact = true;
        m_artifacts += mark == Mark::Artifact ? 1 : 0;
        m_tagged += mark == Mark::Tagged ? 1 : 0;
        m_open.push_back(mark);
    }
    void end()
    {
        if (m_open.empty()) return;
        m_artifacts -= m_open.back() == Mark::Artifact ? 1 : 0;
        m_tagged -= m_open.back() == Mark::Tagged ? 1 : 0;
        m_open.pop_back();
    }

    std::vector<QPDFObjectHandle> m_operands;
    std::vector<Mark> m_open;
    int m_artifacts = 0, m_tagged = 0;
};

} // namespace

ContentFindings checkContent(QPDFObjectHandle page)
{
    Walker walker;
    QPDFPageObjectHelper{page}.parseContents(&walker);
    return walker.findings;
}

} // namespace waymark::typeset
