// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// One part of the installation; `fault` is empty when it works. `note` tells what is missing and can be done without.
struct SelfTestLine
{
    QString name;
    QString fault;
    QString note = {};
};
using SelfTestReport = std::vector<SelfTestLine>;

/// Tries every part the program cannot do without: database driver, resources, fonts, PDF making and
/// reading, a letter of every step in every language, TLS, encryption and the keyring. The installer's gate.
SelfTestReport runSelfTest();
