// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/id.h"
#include "core/money/money.h"
#include "core/money/rate.h"

#include <QByteArray>
#include <QDate>
#include <QJsonDocument>
#include <QStringView>

#include <concepts>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace workflow {

/// Words of the program itself inside JSON: their UTF-8 stands as it is, which the compiler checks.
class JsonWords
{
public:
    template <size_t N>
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is what it takes.
    consteval JsonWords(const char (&words)[N])
        : m_words(words, N - 1)
    {
        for (const char one : m_words) {
            if (one == '"' || one == '\\' || (one >= 0 && one < ' '))
                throw "these words would need an escape";
        }
    }
    constexpr std::string_view view() const { return m_words; }

private:
    std::string_view m_words;
};

/// Compact JSON (RFC 8259) written straight as UTF-8, value after value, without a tree in between: what ten thousand
/// cases are told with. Its bytes are those QJsonDocument would write, as long as whoever writes an object names its
/// fields in the order of the alphabet. The room it has grown to stays when it is cleared.
class JsonText
{
public:
    explicit JsonText(qsizetype room = 4096) { grow(room); }
    JsonText(const JsonText &) = delete;
    JsonText &operator=(const JsonText &) = delete;

    void clear()
    {
        m_size = 0;
        m_comma = false;
    }
    QByteArrayView view() const { return {m_bytes.constData(), m_size}; }
    /// What was written, as a tree.
    QJsonDocument document() const;

    void openObject() { open('{'); }
    void closeObject() { close('}'); }
    void openArray() { open('['); }
    void closeArray() { close(']'); }
    void openObject(JsonWords name)
    {
        key(name);
        open('{');
    }
    void openArray(JsonWords name)
    {
        key(name);
        open('[');
    }

    void key(JsonWords name);
    /// A field.
    template <typename Value>
    void put(JsonWords name, const Value &value)
    {
        key(name);
        write(value);
    }
    /// Words of the program itself as the value.
    void say(JsonWords name, JsonWords words)
    {
        key(name);
        quoted(words.view());
    }
    /// Null where there is no text.
    void putOrNull(JsonWords name, QStringView text);
    void putNull(JsonWords name)
    {
        key(name);
        write(nullptr);
    }

    void write(std::nullptr_t) { raw("null"); }
    template <std::same_as<bool> Flag>
    void write(Flag flag)
    {
        raw(flag ? std::string_view("true") : std::string_view("false"));
    }
    template <std::signed_integral Number>
    void write(Number number)
    {
        whole(number);
    }
    /// Any text; half of a surrogate pair is written as an escape, which is how QJsonDocument keeps it.
    void write(QStringView text);
    void write(const QString &text) { write(QStringView(text)); }
    /// "12500.00".
    void write(Money amount) { hundredths(amount.ore()); }
    /// "12.25".
    void write(Rate rate) { hundredths(rate.bp()); }
    /// "2026-11-21", or null when there is no day.
    void write(QDate day);
    /// The id as text, as all ids are.
    template <typename Tag>
    void write(const Id<Tag> &id)
    {
        idText(id.value);
    }
    /// Its name in EnumNames.
    template <typename E>
    requires std::is_enum_v<E>
    void write(E value)
    {
        for (const auto &[candidate, name] : EnumNames<E>::names) {
            if (candidate == value)
                return quoted(name);
        }
        quoted({});
    }
    /// A whole value written before by a JsonText.
    void raw(std::string_view value);

private:
    char *room(qsizetype most)
    {
        if (m_bytes.size() - m_size < most)
            grow(most);
        return m_bytes.data() + m_size;
    }
    void grow(qsizetype most);
    /// The comma between two values.
    char *between(char *at)
    {
        *at = ',';
        at += m_comma ? 1 : 0;
        m_comma = true;
        return at;
    }
    void ended(const char *at) { m_size = at - m_bytes.constData(); }
    void open(char brace);
    void close(char brace);
    void quoted(std::string_view plain);
    void whole(qint64 number);
    void hundredths(qint64 value);
    void idText(qint64 id);

    QByteArray m_bytes; ///< Never shared: room beyond m_size is written without asking.
    qsizetype m_size = 0;
    bool m_comma = false; ///< A value has been written that another one may follow.
};

inline void JsonText::key(JsonWords name)
{
    const std::string_view words = name.view();
    char *at = between(room(static_cast<qsizetype>(words.size()) + 4));
    *at++ = '"';
    std::memcpy(at, words.data(), words.size());
    at += words.size();
    *at++ = '"';
    *at++ = ':';
    ended(at);
    m_comma = false;
}

inline void JsonText::quoted(std::string_view plain)
{
    char *at = between(room(static_cast<qsizetype>(plain.size()) + 3));
    *at++ = '"';
    std::memcpy(at, plain.data(), plain.size());
    at += plain.size();
    *at++ = '"';
    ended(at);
}

inline void JsonText::raw(std::string_view value)
{
    char *at = between(room(static_cast<qsizetype>(value.size()) + 1));
    std::memcpy(at, value.data(), value.size());
    ended(at + value.size());
}

inline void JsonText::open(char brace)
{
    char *at = between(room(2));
    *at++ = brace;
    ended(at);
    m_comma = false;
}

inline void JsonText::close(char brace)
{
    char *at = room(1);
    *at++ = brace;
    ended(at);
    m_comma = true;
}

} // namespace workflow
