// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/glyph_run.h"

#include "typeset/pdf_text.h"

#include <algorithm>

namespace waymark::typeset {
namespace {

constexpr const char* kInvisible = "\u200B"; ///< for glyphs that add nothing to what is said
/// A space between words read from the right. pdf.js leaves plain ones out, for it finds spaces by
/// the pen's way to the right; one that does not begin as a space it keeps.
constexpr const char* kMarkedSpace = "\u200B ";

bool isDirectionMark(char32_t c)
{
    return (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F
        || (c >= 0x202A && c <= 0x202E) || c == 0x061C;
}

bool isNonSpacing(char32_t c) { return g_unichar_type(c) == G_UNICODE_NON_SPACING_MARK; }

struct Cluster {
    std::vector<int> glyphs; ///< visible ones, in the order of reading
    std::u32string text;
};

/// Reads the cluster at `at` into `cluster`, whose room is used again.
void readCluster(Cluster& cluster, const PangoGlyphItemIter& at, const PangoGlyphString& glyphs,
    const std::string& text)
{
    cluster.glyphs.clear();
    const int step = at.start_glyph <= at.end_glyph ? 1 : -1;
    for (int i = at.start_glyph; i != at.end_glyph; i += step)
        if (glyphs.glyphs[i].glyph != PANGO_GLYPH_EMPTY) cluster.glyphs.push_back(i);
    cluster.text
        = codePoints(std::string_view{text}.substr(static_cast<std::size_t>(at.start_index),
            static_cast<std::size_t>(at.end_index - at.start_index)));
    std::erase_if(cluster.text, isDirectionMark);
    // A place where a word might be divided says nothing, unless it is divided there.
    if (cluster.glyphs.empty() || cluster.text.size() > 1) std::erase(cluster.text, U'\u00AD');
    // A number that must not break at the line end is still searched for with plain spaces.
    std::ranges::replace(cluster.text, U'\u00A0', U' ');
    std::ranges::replace(cluster.text, U'\u2011', U'-');
}

std::string utf8(const std::u32string& text)
{
    std::string result;
    for (const char32_t c : text)
        result += toUtf8(c);
    return result;
}

/// Where a glyph stands in its run, points.
struct Position {
    double x, rise, pen, width;
};

/// By index of the glyph.
std::vector<Position> positionsOf(const PangoGlyphString& glyphs)
{
    std::vector<Position> positions;
    positions.reserve(static_cast<std::size_t>(glyphs.num_glyphs));
    double pen = 0;
    for (int i = 0; i < glyphs.num_glyphs; ++i) {
        const PangoGlyphGeometry& geometry = glyphs.glyphs[i].geometry;
        positions.push_back({.x = pen + static_cast<double>(geometry.x_offset) / PANGO_SCALE,
            .rise = -static_cast<double>(geometry.y_offset) / PANGO_SCALE,
            .pen = pen,
            .width = static_cast<double>(geometry.width) / PANGO_SCALE});
        pen += positions.back().width;
    }
    return positions;
}

class TakingApart {
public:
    TakingApart(const PangoGlyphItem& run)
        : m_glyphs{*run.glyphs}
        , m_at{positionsOf(m_glyphs)}
        , m_rightToLeft{(run.item->analysis.level & 1) != 0}
    {
        m_result.glyphs.reserve(m_at.size());
        m_result.actualTexts.reserve(m_at.size());
    }

    void add(const Cluster& cluster)
    {
        const int id = static_cast<int>(m_result.actualTexts.size());
        for (const int i : cluster.glyphs)
            if (const auto glyph = m_glyphs.glyphs[i].glyph; glyph & PANGO_GLYPH_UNKNOWN_FLAG)
                m_result.missing = static_cast<char32_t>(glyph & ~PANGO_GLYPH_UNKNOWN_FLAG);
        if (m_rightToLeft)
            addRightToLeft(cluster, id);
        else
            addLeftToRight(cluster, id);
    }
    DrawnRun take() { return std::move(m_result); }

private:
    const Position& at(int glyph) const { return m_at[static_cast<std::size_t>(glyph)]; }
    DrawnGlyph drawn(int index, int cluster, std::string text) const
    {
        const Position& position = at(index);
        const bool silent = text.empty();
        return {m_glyphs.glyphs[index].glyph, position.x, position.rise,
            silent ? kInvisible : std::move(text), cluster, silent};
    }

    void addLeftToRight(const Cluster& cluster, int id)
    {
        const bool oneToOne = cluster.glyphs.size() == cluster.text.size();
        // A sign above or below its letter is taken for another line, unless the cluster says what
        // it is.
        const bool signs = std::ranges::any_of(cluster.text, isNonSpacing);
        if (signs && !oneToOne && !cluster.glyphs.empty() && !isNonSpacing(cluster.text.front()))
            return addSigned(cluster, id);
        m_result.actualTexts.push_back(
            cluster.glyphs.size() > 1 && (!oneToOne || signs) ? utf8(cluster.text) : "");
        for (std::size_t i = 0; i < cluster.glyphs.size(); ++i)
            m_result.glyphs.push_back(drawn(cluster.glyphs[i], id,
                oneToOne     ? toUtf8(cluster.text[i])
                    : i == 0 ? utf8(cluster.text)
                             : ""));
    }

    /// pdf.js takes a glyph whose text holds a sign for one without width, and loses its place.
    void addSigned(const Cluster& cluster, int id)
    {
        const auto sign = std::ranges::find_if(cluster.text, isNonSpacing) - cluster.text.begin();
        const auto letters = static_cast<std::size_t>(sign);
        m_result.actualTexts.push_back(utf8(cluster.text));
        double right = 0;
        for (std::size_t i = 0; i < cluster.glyphs.size(); ++i) {
            const int glyph = cluster.glyphs[i];
            m_result.glyphs.push_back(
                drawn(glyph, id, i == 0 ? utf8(cluster.text.substr(0, letters)) : ""));
            right = std::max(right, at(glyph).pen + at(glyph).width);
        }
        m_result.glyphs.push_back({.x = right,
            .text = utf8(cluster.text.substr(letters)),
            .cluster = id,
            .kind = DrawnGlyph::Kind::Carrier});
    }

    void addRightToLeft(const Cluster& cluster, int id)
    {
        m_result.actualTexts.emplace_back();
        if (cluster.glyphs.empty()) return;
        if (cluster.text == U" ") {
            m_result.actualTexts.back() = " ";
            m_result.glyphs.push_back(drawn(cluster.glyphs.front(), id, kMarkedSpace));
            return;
        }
        const auto wide = std::ranges::find_if(
            cluster.glyphs, [this](int glyph) { return at(glyph).width > 0; });
        const int base = wide == cluster.glyphs.end() ? cluster.glyphs.front() : *wide;
        m_result.glyphs.push_back(
            drawn(base, id, cluster.text.empty() ? "" : toUtf8(cluster.text.front())));
        m_result.glyphs.back().apart = !cluster.text.empty() && isNonSpacing(cluster.text.front());
        double left = at(base).pen;
        for (const int i : cluster.glyphs) {
            left = std::min(left, at(i).pen);
            if (i == base) continue;
            m_result.glyphs.push_back(drawn(i, id, ""));
            m_result.glyphs.back().kind = DrawnGlyph::Kind::Outlined;
        }
        for (std::size_t i = 1; i < cluster.text.size(); ++i)
            // A little further on than the cluster, or programs sort it before its letter.
            m_result.glyphs.push_back({.x = left - 0.15 * static_cast<double>(i),
                .text = toUtf8(cluster.text[i]),
                .cluster = id,
                .apart = true,
                .kind = DrawnGlyph::Kind::Carrier});
    }

    const PangoGlyphString& m_glyphs;
    std::vector<Position> m_at;
    bool m_rightToLeft;
    DrawnRun m_result;
};

} // namespace

DrawnRun takeApart(PangoGlyphItem* run, const std::string& text)
{
    TakingApart parts{*run};
    PangoGlyphItemIter at;
    Cluster held, cluster;
    bool holds = false;
    const bool rightToLeft = (run->item->analysis.level & 1) != 0;
    for (gboolean more = pango_glyph_item_iter_init_start(&at, run, text.c_str()); more;
         more = pango_glyph_item_iter_next_cluster(&at)) {
        readCluster(cluster, at, *run->glyphs, text);
        // What draws nothing and yet is spelt, as a non-joiner, goes with the letter before it; so
        // does a sign above or below.
        const bool signs
            = !rightToLeft && (cluster.text.empty() || isNonSpacing(cluster.text.front()));
        if (holds && (cluster.glyphs.empty() || signs)) {
            held.text += cluster.text;
            held.glyphs.insert(held.glyphs.end(), cluster.glyphs.begin(), cluster.glyphs.end());
            continue;
        }
        if (holds) parts.add(held);
        std::swap(held, cluster);
        holds = true;
    }
    if (holds) parts.add(held);
    return parts.take();
}

} // namespace waymark::typeset
