// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid.h"

#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

/// Names one record of one kind. Ids of different kinds neither compare nor
/// convert; there is no null id, an absent one is an empty std::optional.
template <class Tag>
class Id {
public:
    static Id create() { return Id{Uuid::random()}; }
    static std::optional<Id> parse(std::string_view text)
    {
        if (auto uuid = Uuid::parse(text)) return Id{*uuid};
        return std::nullopt;
    }

    const Uuid& uuid() const noexcept { return m_uuid; }
    std::string toString() const { return m_uuid.toString(); }

    friend auto operator<=>(const Id&, const Id&) = default;

private:
    explicit Id(Uuid uuid)
        : m_uuid{uuid}
    {
    }

    Uuid m_uuid;
};

} // namespace waymark

template <class Tag>
struct std::hash<waymark::Id<Tag>> {
    std::size_t operator()(const waymark::Id<Tag>& id) const noexcept
    {
        return std::hash<waymark::Uuid>{}(id.uuid());
    }
};
