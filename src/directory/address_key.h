// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/hsds.h"
#include "directory/service.h"
#include "storage/database.h"

#include <string>
#include <vector>

namespace waymark::directory {

/// An address in words that two spellings of it share.
struct AddressKey {
    /// Number and words of the street, folded and in alphabetical order, without words for
    /// "street" in the eight languages: "12 rope walk" of "Rope Walk, No. 12".
    std::string street;
    std::string area; ///< postal code and town, folded: "1100148/lisboa"
    friend bool operator==(const AddressKey&, const AddressKey&) = default;
};

/// Of every place people can go to that has a street.
std::vector<AddressKey> addressKeys(const hsds::Service& service);
/// The same street in what may be the same town: postal codes decide, where one is missing the
/// names of the towns; where neither is known on both sides they are taken to be the same.
bool isSameAddress(const AddressKey& one, const AddressKey& other);

/// Writes down where a programme for perpetrators is; of any other service nothing is kept.
void keepPerpetratorAddress(storage::Database& database, const ServiceId& id,
    const hsds::Service& service, const std::vector<Need>& needs, bool isNew);
/// Whether a programme for perpetrators, not gone, is at the point or at an address of `service`;
/// looks into sealed places as far as the worker may.
bool sharesPerpetratorAddress(storage::Database& database, const Service& service);

} // namespace waymark::directory
