-- SPDX-License-Identifier: GPL-3.0-or-later
-- The towns of the directory are summed up from its services whenever some of them change. All of
-- that stands in this index, so that the wide rows need not be read.
CREATE INDEX services_by_place ON services (place, latitude, longitude);
