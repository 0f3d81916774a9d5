// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/flow_builder.h"
#include "typeset/picture.h"

#include <algorithm>
#include <type_traits>

namespace waymark::typeset {
namespace {

constexpr double kQrModule = 1.7; ///< points; 0.6 mm, which telephones read
constexpr double kPixel = 0.5; ///< points

} // namespace

void moveDown(Piece& piece, double by)
{
    std::visit(
        [by](auto& kind) {
            using Kind = std::decay_t<decltype(kind)>;
            if constexpr (requires { kind.baseline; })
                kind.baseline += by;
            else if constexpr (requires { kind.box; })
                kind.box.y += by;
            else
                static_assert(
                    std::is_same_v<Kind, PlacePiece> || std::is_same_v<Kind, HeadingPiece>);
        },
        piece);
}

std::size_t FlowBuilder::imageNumber(const std::string& bytes)
{
    const auto known = std::ranges::find(m_flow.images, bytes);
    if (known != m_flow.images.end())
        return static_cast<std::size_t>(known - m_flow.images.begin());
    m_flow.images.push_back(bytes);
    return m_flow.images.size() - 1;
}

void FlowBuilder::add(const Figure& figure, const Place& place)
{
    std::optional<Structure::Element> element;
    if (!figure.alternative.empty()) {
        element = m_structure.add("Figure", place.parent);
        m_structure.node(*element).alternative = figure.alternative;
    }
    Atom atom{.before = 0.7 * em()};
    const auto width = [&](double natural) {
        return std::min(figure.widthPoints > 0 ? figure.widthPoints : natural, place.width);
    };
    if (const Drawing* drawing = findDrawing(figure.drawing)) {
        const double side = width(4 * em());
        atom.height = side;
        atom.pieces.emplace_back(
            DrawingPiece{drawing, {place.from(0, side), 0, side, side}, m_inks.heading, element});
    } else if (!figure.qr.empty()) {
        auto code = qrCode(figure.qr);
        if (!code) return fail(Rule{"typeset.qr-too-long"});
        const double side = width(std::max(72.0, kQrModule * (code->side + 8)));
        atom.height = side;
        atom.pieces.emplace_back(
            QrPiece{std::move(*code), {place.from(0, side), 0, side, side}, element});
    } else {
        const auto head = pictureHead(figure.picture);
        if (!head) return fail(Rule{"typeset.picture-unreadable"});
        const double natural = head->width * (head->kind == PictureHead::Kind::Svg ? 1 : kPixel);
        const double wide = std::min(width(natural), 0.6 * m_pageRoom * head->width / head->height);
        atom.height = wide * head->height / head->width;
        atom.pieces.emplace_back(ImagePiece{
            imageNumber(figure.picture), {place.from(0, wide), 0, wide, atom.height}, element});
    }
    push(std::move(atom), place);
}

} // namespace waymark::typeset
