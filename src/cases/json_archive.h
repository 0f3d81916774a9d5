// SPDX-License-Identifier: GPL-3.0-or-later
// Private to src/cases. Reads and writes the values of this module as JSON from one description of
// their fields: `fields(archive, value)` calls archive(key, member) for each.
#pragma once

#include "base/time.h"
#include "cases/honest.h"

#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <vector>

namespace waymark::cases {

class JsonWriter;
class JsonReader;

template <class T>
concept Described = requires(JsonWriter& archive, const T& value)
{
    fields(archive, value);
};

/// How one type looks in JSON. read() answers false for what does not fit and says where in `path`.
template <class T>
struct JsonOf;

class JsonWriter {
public:
    /// Defaults are left out: an absent key is "not asked".
    template <class T>
    void operator()(const char* key, const T& value)
    {
        if (!(value == T{})) always(key, value);
    }
    template <class T>
    void always(const char* key, const T& value)
    {
        object[key] = JsonOf<T>::write(value);
    }
    nlohmann::json object = nlohmann::json::object();
};

class JsonReader {
public:
    JsonReader(const nlohmann::json& object, std::string& badPath)
        : m_object{object}
        , m_badPath{badPath}
    {
    }
    template <class T>
    void operator()(const char* key, T& value)
    {
        m_known.insert(key);
        const auto found = m_object.find(key);
        if (found == m_object.end() || !m_badPath.empty()) return;
        std::string inner;
        if (!JsonOf<T>::read(*found, value, inner))
            m_badPath = std::string{key} + (inner.empty() ? "" : "." + inner);
    }
    template <class T>
    void always(const char* key, T& value)
    {
        (*this)(key, value);
    }
    /// A key nobody asked for is a typing mistake that would lose an answer.
    void refuseUnknownKeys()
    {
        for (const auto& [key, value] : m_object.items())
            if (m_badPath.empty() && !m_known.contains(key)) m_badPath = key;
    }

private:
    const nlohmann::json& m_object;
    std::string& m_badPath;
    std::set<std::string> m_known;
};

template <>
struct JsonOf<std::string> {
    static nlohmann::json write(const std::string& value) { return value; }
    static bool read(const nlohmann::json& json, std::string& value, std::string&)
    {
        if (!json.is_string()) return false;
        value = json.get<std::string>();
        return true;
    }
};

template <>
struct JsonOf<bool> {
    static nlohmann::json write(bool value) { return value; }
    static bool read(const nlohmann::json& json, bool& value, std::string&)
    {
        if (!json.is_boolean()) return false;
        value = json.get<bool>();
        return true;
    }
};

template <>
struct JsonOf<char> {
    static nlohmann::json write(char value) { return std::string(1, value); }
    static bool read(const nlohmann::json& json, char& value, std::string&)
    {
        if (!json.is_string() || json.get_ref<const std::string&>().size() != 1) return false;
        value = json.get_ref<const std::string&>().front();
        return true;
    }
};

template <>
struct JsonOf<Date> {
    static nlohmann::json write(const Date& value) { return toIso(value); }
    static bool read(const nlohmann::json& json, Date& value, std::string&)
    {
        const auto date
            = json.is_string() ? parseDate(json.get_ref<const std::string&>()) : std::nullopt;
        if (date) value = *date;
        return date.has_value();
    }
};

template <>
struct JsonOf<Instant> {
    static nlohmann::json write(const Instant& value) { return toIso(value); }
    static bool read(const nlohmann::json& json, Instant& value, std::string&)
    {
        const auto instant
            = json.is_string() ? parseInstant(json.get_ref<const std::string&>()) : std::nullopt;
        if (instant) value = *instant;
        return instant.has_value();
    }
};

template <CodedEnum E>
struct JsonOf<E> {
    static nlohmann::json write(E value) { return std::string{code(value)}; }
    static bool read(const nlohmann::json& json, E& value, std::string&)
    {
        const auto known
            = json.is_string() ? parse<E>(json.get_ref<const std::string&>()) : std::nullopt;
        if (known) value = *known;
        return known.has_value();
    }
};

template <class T>
struct JsonOf<Honest<T>> {
    static nlohmann::json write(const Honest<T>& value)
    {
        if (value.isAnswered()) return JsonOf<T>::write(value.value());
        return std::string{code(value.silence())};
    }
    static bool read(const nlohmann::json& json, Honest<T>& value, std::string& path)
    {
        if (json.is_string())
            if (const auto silence = parse<Silence>(json.get_ref<const std::string&>())) {
                value = *silence;
                return true;
            }
        T answer{};
        if (!JsonOf<T>::read(json, answer, path)) return false;
        value = std::move(answer);
        return true;
    }
};

template <class T>
struct JsonOf<std::optional<T>> {
    static nlohmann::json write(const std::optional<T>& value)
    {
        return value ? JsonOf<T>::write(*value) : nlohmann::json{};
    }
    static bool read(const nlohmann::json& json, std::optional<T>& value, std::string& path)
    {
        if (json.is_null()) return true;
        T inner{};
        if (!JsonOf<T>::read(json, inner, path)) return false;
        value = std::move(inner);
        return true;
    }
};

/// A JSON array of a vector or a set.
template <class Container>
struct JsonOfMany {
    using T = typename Container::value_type;
    static nlohmann::json write(const Container& values)
    {
        auto array = nlohmann::json::array();
        for (const T& value : values)
            array.push_back(JsonOf<T>::write(value));
        return array;
    }
    static bool read(const nlohmann::json& json, Container& values, std::string& path)
    {
        if (!json.is_array()) return false;
        for (std::size_t i = 0; i < json.size(); ++i) {
            T value{};
            std::string inner;
            if (!JsonOf<T>::read(json[i], value, inner)) {
                path = std::to_string(i) + (inner.empty() ? "" : "." + inner);
                return false;
            }
            values.insert(values.end(), std::move(value));
        }
        return true;
    }
};
template <class T>
struct JsonOf<std::vector<T>> : JsonOfMany<std::vector<T>> {
};
template <class T>
struct JsonOf<std::set<T>> : JsonOfMany<std::set<T>> {
};

template <Described T>
struct JsonOf<T> {
    static nlohmann::json write(const T& value)
    {
        JsonWriter writer;
        fields(writer, value);
        return std::move(writer.object);
    }
    static bool read(const nlohmann::json& json, T& value, std::string& path)
    {
        if (!json.is_object()) return false;
        JsonReader reader{json, path};
        fields(reader, value);
        reader.refuseUnknownKeys();
        return path.empty();
    }
};

} // namespace waymark::cases
