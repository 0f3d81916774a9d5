// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/entity_table.h"

#include "directory/hsds_wholes.h"

#include <algorithm>
#include <array>

namespace waymark::directory {
namespace {

template <class T>
struct IsList : std::false_type {
};
template <class T>
struct IsList<std::vector<T>> : std::true_type {
    using Item = T;
};
template <class T>
struct IsObject : std::false_type {
};
template <class T>
struct IsObject<std::optional<T>> : std::true_type {
    using Item = T;
};
template <>
struct IsObject<std::optional<double>> : std::false_type {
};

template <class Owner, class Member>
constexpr FieldInfo infoOf(const hsds::Field<Owner, Member>& field)
{
    FieldInfo info{field.name, field.spec.alias, FieldType::Text, {}, field.spec.format,
        field.spec.need, field.spec.values};
    if constexpr (IsList<Member>::value) {
        info.type = FieldType::List;
        info.entity = hsds::Entity<typename IsList<Member>::Item>::kName;
    } else if constexpr (IsObject<Member>::value) {
        info.type = FieldType::Object;
        info.entity = hsds::Entity<typename IsObject<Member>::Item>::kName;
    } else if (field.spec.format == Format::Number) {
        info.type = FieldType::Number;
    }
    return info;
}

template <class T>
struct Table {
    static constexpr auto kInfos
        = std::apply([](const auto&... fields) { return std::array{infoOf(fields)...}; },
            hsds::Entity<T>::kFields);
    static constexpr EntityInfo kEntity{hsds::Entity<T>::kName, hsds::Entity<T>::kTable, kInfos};
};

constexpr auto kEntities = std::to_array<EntityInfo>({
    Table<hsds::Organization>::kEntity,
    Table<hsds::Program>::kEntity,
    Table<hsds::Service>::kEntity,
    Table<hsds::Attribute>::kEntity,
    Table<hsds::ServiceAtLocation>::kEntity,
    Table<hsds::Location>::kEntity,
    Table<hsds::Phone>::kEntity,
    Table<hsds::Contact>::kEntity,
    Table<hsds::Address>::kEntity,
    Table<hsds::Schedule>::kEntity,
    Table<hsds::Funding>::kEntity,
    Table<hsds::ServiceArea>::kEntity,
    Table<hsds::RequiredDocument>::kEntity,
    Table<hsds::Language>::kEntity,
    Table<hsds::Accessibility>::kEntity,
    Table<hsds::TaxonomyTerm>::kEntity,
    Table<hsds::Taxonomy>::kEntity,
    Table<hsds::Metadata>::kEntity,
    Table<hsds::MetaTableDescription>::kEntity,
    Table<hsds::CostOption>::kEntity,
    Table<hsds::OrganizationIdentifier>::kEntity,
    Table<hsds::ServiceCapacity>::kEntity,
    Table<hsds::Unit>::kEntity,
    Table<hsds::Url>::kEntity,
});

constexpr std::size_t fieldCount()
{
    std::size_t count = 0;
    for (const EntityInfo& entity : kEntities)
        count += entity.fields.size();
    return count;
}
static_assert(kEntities.size() == 24);
static_assert(fieldCount() == 281 + 1, "the 281 of HSDS 3.1 and the day off of HSDS 1.1");

} // namespace

const FieldInfo* EntityInfo::field(std::string_view wanted) const
{
    const auto found = std::ranges::find_if(fields, [&](const FieldInfo& info) {
        return info.name == wanted || (!info.alias.empty() && info.alias == wanted);
    });
    return found == fields.end() ? nullptr : &*found;
}

std::span<const EntityInfo> allEntities() { return kEntities; }

const EntityInfo* entityNamed(std::string_view name)
{
    const auto found = std::ranges::find(kEntities, name, &EntityInfo::name);
    return found == kEntities.end() ? nullptr : &*found;
}

} // namespace waymark::directory
