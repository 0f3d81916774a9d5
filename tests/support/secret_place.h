// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace waymark::test {

/// A shelter whose every locating field holds one of the marks, beside a service in the same house,
/// its organisation, and rows that hang on nothing.
inline constexpr std::string_view kSecretPlace = R"([
{"id":"farol","name":"Casa do Farol","status":"active","description":"A safe house at Zyxmark Lane.",
 "phones":[{"id":"p1","number":"+00 555 014 900"}],
 "service_areas":[{"id":"ar","name":"Portugal"}],
 "organization":{"id":"o","name":"Farol Association","description":"x",
  "locations":[{"id":"loc","name":"Zyxname","location_type":"physical","latitude":38.7654321,"longitude":-9.1234567}]},
 "service_at_locations":[{"id":"sl","description":"behind the Zyxbakery",
  "phones":[{"id":"p2","number":"+00 999 31337 1"}],
  "contacts":[{"id":"c2","name":"Zyxcontact"}],
  "schedules":[{"id":"sc","freq":"WEEKLY","byday":"MO","opens_at":"09:00","closes_at":"17:00"}],
  "location":{"id":"loc","name":"Zyxname","alternate_name":"Zyxother","location_type":"physical",
   "description":"Zyxdescription","transportation":"tram to Zyxstop","url":"https://zyxurl.example",
   "latitude":38.7654321,"longitude":-9.1234567,"external_identifier":"Zyxplaceid",
   "phones":[{"id":"p3","number":"+00 999 31337 2"}],
   "addresses":[{"id":"a","attention":"Zyxattention","address_1":"7 Zyxmark Lane","address_2":"Zyxmark yard",
    "city":"Zyxtown","region":"Zyxregion","state_province":"Zyxstate","postal_code":"ZX-31337",
    "country":"PT","address_type":"physical"}]}}],
 "x_waymark":{"needs":["shelter"],"confidential":true,"safe_entrance":"by the Zyxgate"}},
{"id":"desk","name":"Day Desk","status":"active","description":"Upstairs at 7 Zyxmark Lane.",
 "service_at_locations":[{"id":"sl2","location":{"id":"loc","name":"Zyxname","location_type":"physical",
   "latitude":38.7654321,"longitude":-9.1234567,
   "addresses":[{"id":"a","address_1":"7 Zyxmark Lane","city":"Zyxtown","address_type":"physical"}]}}],
 "x_waymark":{"needs":["legal"]}},
{"id":"loc","location_type":"physical","name":"Zyxname","latitude":38.7654321,"longitude":-9.1234567,
 "addresses":[{"id":"a","address_1":"7 Zyxmark Lane","city":"Zyxtown","address_type":"physical"}]}
])";

inline constexpr const char* kSecretMarks[] = {"yxmark", "yxname", "yxother", "yxdescription",
    "yxstop", "zyxurl", "38.76543", "9.12345", "yxplaceid", "yxattention", "yxtown", "yxregion",
    "yxstate", "31337", "yxbakery", "yxcontact", "yxgate"};

} // namespace waymark::test
