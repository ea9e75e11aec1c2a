// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/preset.h"

namespace jotscope::directory {

/// Reads members of a preset into one, each replacing what stood there; remembers the first problem.
/// The same reader takes a provider's file and the overrides of an environment.
class PresetReader {
public:
    explicit PresetReader(QString name) : m_name(std::move(name)) { }

    void read(const json::Value &object, Preset &preset, const QString &pointer = {});
    /// Empty when all was well; else "FILE, POINTER: expected …, found …".
    const QString &problem() const { return m_problem; }

    Match match(const json::Value &value, const QString &at, const QStringList &besides = {}); ///< `besides`: members that are no condition
    std::vector<Match> matches(const json::Value &value, const QString &at);
    QString text(const json::Value &value, const QString &at);
    QStringList texts(const json::Value &value, const QString &at); ///< one text or a list of them
    void complain(const QString &at, const QString &expected, const json::Value &found);
    void complainUnknown(const QString &at);

private:
    void readMember(const json::Member &member, Preset &preset, const QString &at);
    bool readText(const json::Member &member, Preset &preset, const QString &at);
    bool readRules(const json::Member &member, Preset &preset, const QString &at);
    void readLookup(const json::Value &value, Preset &preset, const QString &at);
    void readFound(const json::Value &value, Preset &preset, const QString &at);
    void readSuggestion(const json::Value &value, Preset &preset, const QString &at);
    void readParameters(const json::Value &value, Preset &preset, const QString &at);
    void readWith(const json::Value &value, Preset &preset, const QString &at);
    void readCalls(const json::Value &object, Preset &preset, const QString &at);
    void readCall(const json::Value &value, const QString &probe, Preset &preset, const QString &at);
    std::vector<StateRule> states(const json::Value &value, const QString &at);
    std::vector<TimeRule> times(const json::Value &value, const QString &at);
    std::vector<CredentialMark> credentialMarks(const json::Value &value, const QString &at);
    std::vector<Alternate> alternates(const json::Value &value, const QString &at);
    Alternate alternate(const json::Value &value, const QString &at);
    void readCondition(const json::Member &member, Match &match, const QString &at);
    std::vector<int> statuses(const json::Value &value, const QString &at);
    QList<QPair<QByteArray, QString>> headers(const json::Value &value, const QString &at);
    QString pointer(const json::Value &value, const QString &at);
    bool isObject(const json::Value &value, const QString &at);

    QString m_name;
    QString m_problem;
};

} // namespace jotscope::directory
