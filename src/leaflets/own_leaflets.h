// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "leaflets/leaflet.h"
#include "office/desk.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::leaflets {

using OwnLeafletId = Id<struct OwnLeafletTag>;

enum class OwnState {
    Draft,
    Waiting, ///< for a second person
    Approved, ///< what the library holds
    Replaced, ///< by a later version
    Withdrawn,
};
std::string_view code(OwnState state);

/// Which text of which leaflet.
struct LeafletKey {
    std::string leaflet;
    std::string language;
    bool easy = false;
    friend bool operator==(const LeafletKey&, const LeafletKey&) = default;
};

/// One version of a leaflet that this office wrote or changed.
struct OwnLeaflet {
    OwnLeafletId id;
    std::int64_t revision = 1;
    LeafletKey key;
    int version = 1;
    std::string title;
    std::string content; ///< the whole file; a draft may be unreadable while it is written
    OwnState state = OwnState::Draft;
    office::WorkerId writtenBy;
    std::string writer; ///< their name
    Instant writtenAt;
    std::string decider{}; ///< who approved or returned it; empty: nobody yet
    std::string comment{}; ///< of who returned it
    friend bool operator==(const OwnLeaflet&, const OwnLeaflet&) = default;
};

/// An office's own leaflets: written by one person, approved by another, every version kept. An
/// approved one stands before the program's of the same key, or beside them.
class OwnLeaflets {
public:
    /// Keeps the references; puts what is approved into `library`, beside what it holds, now and
    /// after each change.
    OwnLeaflets(office::Desk& desk, Library& library);

    std::vector<OwnLeaflet> list() const; ///< the newest of each key, by leaflet and language
    std::vector<OwnLeaflet> versions(const LeafletKey& key) const; ///< newest first
    std::optional<OwnLeaflet> find(OwnLeafletId id) const;

    /// A new draft; its version follows the newest there is. Conflict: leaflet.draft-exists.
    Result<OwnLeaflet> begin(const LeafletKey& key, std::string_view content);
    /// Saves what is typed, readable or not; who saves is its writer. Only a draft:
    /// leaflet.not-a-draft. Conflict: leaflet.changed.
    Result<OwnLeaflet> save(OwnLeafletId id, std::int64_t revision, std::string_view content);
    /// To a second person. Refused with the first error of checkLeaflet(), and with
    /// leaflet.other-key when its head names another leaflet or language.
    Result<OwnLeaflet> handIn(OwnLeafletId id, std::int64_t revision);
    /// Not by its writer: leaflet.own-work. A translation is approved against the present source.
    Result<OwnLeaflet> approve(OwnLeafletId id, std::int64_t revision);
    /// Back to a draft, with what to change: leaflet.comment-missing.
    Result<OwnLeaflet> sendBack(OwnLeafletId id, std::int64_t revision, std::string_view comment);
    /// The program's own text holds again, or none. Only an approved one: leaflet.not-approved.
    Result<OwnLeaflet> withdraw(OwnLeafletId id, std::int64_t revision);

    /// Puts what is approved into the library, after another desk approved something.
    void refresh();

private:
    struct Step;
    Result<OwnLeaflet> take(const Step& step);
    Result<void> mayDecide(const OwnLeaflet& leaflet) const;

    office::Desk& m_desk;
    Library& m_library;
    Library m_program; ///< without what is the office's own
};

/// The file with `value` in a field of its head; added at its end when it was not there.
std::string withField(std::string_view file, std::string_view field, std::string_view value);
/// What an empty editor begins with.
std::string emptyLeaflet(const LeafletKey& key, Date today);

} // namespace waymark::leaflets
