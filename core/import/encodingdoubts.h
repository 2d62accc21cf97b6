// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace import {

class CsvTable;
class IssueList;

/// Tells what the letters of a list say against the encoding it was read with: signs that were lost, letters
/// encoded twice, the pages of DOS and of ISO 646. `guessed`: nothing in the file named the encoding.
void tellEncoding(const CsvTable &table, bool guessed, IssueList &issues);

} // namespace import
