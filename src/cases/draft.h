// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/ids.h"
#include "office/desk.h"

#include <string>
#include <vector>

namespace waymark::cases {

/// Something half written: any form of the program, kept within two seconds of the last key. Only
/// its author sees it. `kind` says which form: "contact", "assessment", "referral", "note" …
struct Draft {
    DraftId id;
    std::string kind;
    std::string subjectId; ///< the record it belongs to (case, referral …), or empty
    std::string label; ///< how Today names it: a case reference or a time, never a name
    std::string body; ///< JSON of the form's own shape
    Instant savedAt;
    friend bool operator==(const Draft&, const Draft&) = default;
};

class Drafts {
public:
    explicit Drafts(office::Desk& desk);
    /// Writes or overwrites by id. Not journaled: a draft is nothing said yet.
    void save(DraftId id, std::string_view kind, std::string_view subjectId, std::string_view label,
        std::string_view body);
    std::vector<Draft> own() const; ///< newest first
    std::vector<Draft> own(std::string_view kind, std::string_view subjectId) const;
    std::optional<Draft> find(DraftId id) const;
    void discard(DraftId id); ///< after the form was saved, or thrown away; absent is fine

private:
    office::Desk& m_desk;
};

} // namespace waymark::cases
