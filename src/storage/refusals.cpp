// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/refusals.h"

#include <cerrno>

namespace waymark::storage {

std::optional<Error> refusalOf(const FileError& failure)
{
    switch (failure.number()) {
    case ENOSPC:
    case EDQUOT: return Error{Error::Kind::NotAllowed, "office.disk-full"};
    case EROFS:
    case EACCES:
    case EPERM: return Error{Error::Kind::NotAllowed, "office.folder-read-only"};
    case EEXIST:
    case ENOTEMPTY: return Error{Error::Kind::Conflict, "office.folder-exists"};
    case ENOENT:
    case ENOTDIR: return Error{Error::Kind::NotFound, "office.not-found"};
    default: return std::nullopt;
    }
}

std::optional<Error> refusalOf(const DatabaseError& failure)
{
    switch (failure.kind()) {
    case DatabaseError::Kind::DiskFull: return Error{Error::Kind::NotAllowed, "office.disk-full"};
    case DatabaseError::Kind::ReadOnly:
        return Error{Error::Kind::NotAllowed, "office.folder-read-only"};
    case DatabaseError::Kind::Busy: return Error{Error::Kind::Conflict, "office.open-elsewhere"};
    case DatabaseError::Kind::WrongKey:
        return Error{Error::Kind::Locked, "office.database-other-key"};
    case DatabaseError::Kind::Corrupt: return Error{Error::Kind::Locked, "office.database-damaged"};
    case DatabaseError::Kind::Cancelled: return Error{Error::Kind::NotAllowed, "office.stopped"};
    case DatabaseError::Kind::Network:
    case DatabaseError::Kind::Refused:
    case DatabaseError::Kind::Constraint:
    case DatabaseError::Kind::Other: return std::nullopt;
    }
    return std::nullopt;
}

} // namespace waymark::storage
