// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environments/environment.h"
#include "result.h"

namespace jotscope::environments {

/// Reads `jotscope/environments/1` strictly: an unknown member or a wrong type is an Error naming line, column, JSON pointer and
/// what was expected. Relative files are resolved against `folder`. `name` is the file's name in messages.
Result<std::vector<Environment>> readEnvironments(QByteArrayView json, const QString &name, const QString &folder);
/// Io when the file cannot be read (a missing one too), Format when it is wrong.
Result<std::vector<Environment>> loadEnvironments(const QString &path);
/// The JSON text of a whole file, as the program writes it (indented by 2). Files in `folder` or below are named relative to it.
QByteArray writeEnvironments(const std::vector<Environment> &environments, const QString &folder = {});
/// Writes atomically (QSaveFile), making the folder when it is missing.
Result<void> saveEnvironments(const QString &path, const std::vector<Environment> &environments);
/// QStandardPaths::AppConfigLocation/environments.json
QString defaultPath();

} // namespace jotscope::environments
