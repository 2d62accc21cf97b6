// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvcells.h"

namespace import {

/// A list of postings, by a preset that says so: what is open is rebuilt from them, into the list's
/// batch.
class CsvVouchers : public CsvCells
{
public:
    using CsvCells::CsvCells;

    void read(const ImportOptions &options);

private:
    int accountColumn() const;
};

} // namespace import
