// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// One part of the installation; `fault` is empty when it works.
struct SelfTestLine
{
    QString name;
    QString fault;
};
using SelfTestReport = std::vector<SelfTestLine>;

/// Tries every part the program cannot do without: database driver, resources, fonts, PDF making and
/// reading, a letter of every step in every language. The installer's gate.
SelfTestReport runSelfTest();
