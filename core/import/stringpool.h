// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace import {

/// Keeps each distinct text once and names it by a number: lines of a ledger repeat account,
/// customer and wording, and comparing numbers is what grouping does all day. 0 is the empty text.
class StringPool
{
public:
    using Ref = std::uint32_t;

    StringPool();

    Ref intern(std::string_view text);
    /// Makes room for so many texts; more may come.
    void reserve(size_t texts);

    /// The number of a text that was kept, 0 when it was not.
    Ref find(std::string_view text) const;

    std::string_view view(Ref ref) const { return m_texts[ref]; }
    QString text(Ref ref) const;
    size_t size() const { return m_texts.size(); }

private:
    std::string_view keep(std::string_view text);
    size_t slot(std::string_view text) const;
    void spread(size_t room);

    std::vector<std::string_view> m_texts;
    std::vector<Ref> m_slots; ///< Open addressing; 0 means free.
    std::vector<std::unique_ptr<char[]>> m_blocks;
    size_t m_used = 0; ///< Bytes taken of the last block.
    size_t m_blockSize = 0;
};

} // namespace import
