// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace store {

/// What the store does with files as files: who may read them, where they may lie, swapping two.
namespace filekeeping {

/// Makes the missing folders of the file with mode 0700 and the file itself, empty, with 0600.
/// Refuses an existing file (Conflict) and a place that cannot be written (Environment).
Result<void> createPrivate(const QString &path);

/// Takes other users' rights away from an existing file. False when that did not work.
bool makePrivate(const QString &path);

/// Why a database may not lie there, by the name of its file system: programs on different machines
/// do not see each other's locks on a network share. Empty when it may.
QString networkRisk(const QString &path, const QByteArray &fileSystem);

/// A warning when a folder on the way belongs to a program that copies files while they are open
/// (OneDrive, Dropbox, …).
std::optional<Issue> synchronisedFolder(const QString &path);

/// The first of path, path.2, path.3, … that does not exist.
QString freeName(const QString &path);

/// Removes a database with whatever its journals left.
void removeDatabase(const QString &path);

/// Makes the bytes of a closed file outlive a power cut.
Result<void> flushToDisk(const QString &path);

/// Puts `fresh` in the place of `target` in one step and keeps the old one, with a journal nobody could
/// settle, as `aside`. When it fails the target is as it was.
Result<void> replaceKeeping(const QString &fresh, const QString &target, const QString &aside);

} // namespace filekeeping

} // namespace store
