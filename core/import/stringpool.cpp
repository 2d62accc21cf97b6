// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/stringpool.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>

namespace import {

namespace {

constexpr size_t blockBytes = 64 * 1024;

} // namespace

StringPool::StringPool()
    : m_texts(1)
    , m_slots(1024, 0)
{
}

size_t StringPool::slot(std::string_view text) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = std::hash<std::string_view>{}(text)&mask;
    while (m_slots[at] != 0 && m_texts[m_slots[at]] != text)
        at = (at + 1) & mask;
    return at;
}

StringPool::Ref StringPool::find(std::string_view text) const
{
    return text.empty() ? 0 : m_slots[slot(text)];
}

StringPool::Ref StringPool::intern(std::string_view text)
{
    if (text.empty())
        return 0;
    const size_t at = slot(text);
    if (m_slots[at] != 0)
        return m_slots[at];
    const auto ref = static_cast<Ref>(m_texts.size());
    m_texts.push_back(keep(text));
    m_slots[at] = ref;
    if (m_texts.size() * 2 > m_slots.size())
        spread(m_slots.size() * 2);
    return ref;
}

QString StringPool::text(Ref ref) const
{
    const std::string_view kept = view(ref);
    return QString::fromUtf8(kept.data(), static_cast<qsizetype>(kept.size()));
}

std::string_view StringPool::keep(std::string_view text)
{
    if (m_used + text.size() > m_blockSize) {
        // Small files keep few texts: the first block is small, too.
        m_blockSize = std::max(std::clamp<size_t>(m_blockSize * 2, 4096, blockBytes), text.size());
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_blockSize));
        m_used = 0;
    }
    char *to = m_blocks.back().get() + m_used;
    std::memcpy(to, text.data(), text.size());
    m_used += text.size();
    return {to, text.size()};
}

void StringPool::reserve(size_t texts)
{
    m_texts.reserve(texts + 1);
    if (const size_t room = std::bit_ceil(texts * 2 + 2); room > m_slots.size())
        spread(room);
}

void StringPool::spread(size_t room)
{
    m_slots.assign(room, 0);
    for (size_t ref = 1; ref < m_texts.size(); ++ref)
        m_slots[slot(m_texts[ref])] = static_cast<Ref>(ref);
}

} // namespace import
