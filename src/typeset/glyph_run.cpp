// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/glyph_run.h"

#include "typeset/pdf_text.h"

#include <algorithm>

namespace waymark::typeset {
namespace {

constexpr const char* kInvisible = "\u200B"; ///< for glyphs that add nothing to what is said

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

Cluster clusterAt(
    const PangoGlyphItemIter& at, const PangoGlyphString& glyphs, const std::string& text)
{
    Cluster cluster;
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
    return cluster;
}

std::string utf8(const std::u32string& text)
{
    std::string result;
    for (const char32_t c : text)
        result += toUtf8(c);
    return result;
}

/// Glyph positions of a run, by index.
struct Positions {
    std::vector<double> x, rise, pen, width;

    explicit Positions(const PangoGlyphString& glyphs)
    {
        double at = 0;
        for (int i = 0; i < glyphs.num_glyphs; ++i) {
            const PangoGlyphGeometry& geometry = glyphs.glyphs[i].geometry;
            pen.push_back(at);
            width.push_back(static_cast<double>(geometry.width) / PANGO_SCALE);
            x.push_back(at + static_cast<double>(geometry.x_offset) / PANGO_SCALE);
            rise.push_back(-static_cast<double>(geometry.y_offset) / PANGO_SCALE);
            at += width.back();
        }
    }
};

class TakingApart {
public:
    TakingApart(const PangoGlyphItem& run)
        : m_glyphs{*run.glyphs}
        , m_at{m_glyphs}
        , m_rightToLeft{(run.item->analysis.level & 1) != 0}
    {
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
    DrawnGlyph drawn(int index, int cluster, std::string text) const
    {
        const auto i = static_cast<std::size_t>(index);
        return {m_glyphs.glyphs[index].glyph, m_at.x[i], m_at.rise[i],
            text.empty() ? kInvisible : std::move(text), cluster};
    }

    void addLeftToRight(const Cluster& cluster, int id)
    {
        const bool oneToOne = cluster.glyphs.size() == cluster.text.size();
        // A sign above or below its letter is taken for another line, unless the cluster says what
        // it is.
        const bool signs = std::ranges::any_of(cluster.text, isNonSpacing);
        m_result.actualTexts.push_back(
            cluster.glyphs.size() > 1 && (!oneToOne || signs) ? utf8(cluster.text) : "");
        for (std::size_t i = 0; i < cluster.glyphs.size(); ++i)
            m_result.glyphs.push_back(drawn(cluster.glyphs[i], id,
                oneToOne     ? toUtf8(cluster.text[i])
                    : i == 0 ? utf8(cluster.text)
                             : kInvisible));
    }

    void addRightToLeft(const Cluster& cluster, int id)
    {
        m_result.actualTexts.emplace_back();
        if (cluster.glyphs.empty()) return;
        const auto wide = std::ranges::find_if(
            cluster.glyphs, [this](int i) { return m_at.width[static_cast<std::size_t>(i)] > 0; });
        const int base = wide == cluster.glyphs.end() ? cluster.glyphs.front() : *wide;
        m_result.glyphs.push_back(
            drawn(base, id, cluster.text.empty() ? kInvisible : toUtf8(cluster.text.front())));
        m_result.glyphs.back().apart = !cluster.text.empty() && isNonSpacing(cluster.text.front());
        double left = m_at.pen[static_cast<std::size_t>(base)];
        for (const int i : cluster.glyphs) {
            left = std::min(left, m_at.pen[static_cast<std::size_t>(i)]);
            if (i == base) continue;
            m_result.glyphs.push_back(drawn(i, id, kInvisible));
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
    Positions m_at;
    bool m_rightToLeft;
    DrawnRun m_result;
};

} // namespace

DrawnRun takeApart(PangoGlyphItem* run, const std::string& text)
{
    TakingApart parts{*run};
    PangoGlyphItemIter at;
    std::optional<Cluster> held;
    const bool rightToLeft = (run->item->analysis.level & 1) != 0;
    for (gboolean more = pango_glyph_item_iter_init_start(&at, run, text.c_str()); more;
         more = pango_glyph_item_iter_next_cluster(&at)) {
        Cluster cluster = clusterAt(at, *run->glyphs, text);
        // What draws nothing and yet is spelt, as a non-joiner, goes with the letter before it; so
        // does a sign above or below.
        const bool signs = !rightToLeft && std::ranges::all_of(cluster.text, isNonSpacing);
        if (held && (cluster.glyphs.empty() || signs)) {
            held->text += cluster.text;
            held->glyphs.insert(held->glyphs.end(), cluster.glyphs.begin(), cluster.glyphs.end());
            continue;
        }
        if (held) parts.add(*held);
        held = std::move(cluster);
    }
    if (held) parts.add(*held);
    return parts.take();
}

} // namespace waymark::typeset
