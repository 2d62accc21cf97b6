// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv.h"

#include <vector>

namespace import {

/// The rows of a list out of its table: what is kept is the text of the file, not a copy of each row. Room-internal.
class CsvAllRows : public PreviewRows
{
public:
    /// The list's batch is not needed, and may have been moved from.
    explicit CsvAllRows(CsvList list);

    int count() const override;
    CsvPreviewRow row(int at) const override;
    int atLine(int line) const override;
    const std::vector<int> &toLookAt() const override { return m_toLookAt; }

private:
    CsvList m_list;
    std::vector<int> m_toLookAt;
};

} // namespace import
