// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The words that `jotscope/environments/1` knows.
namespace jotscope::environments {

const QStringList &knownProfiles();  ///< service.profile
const QStringList &knownProbes();    ///< user_endpoint.probes
const QStringList &knownEncodings(); ///< keys[].encoding
const QStringList &knownFlows();     ///< login.flow
const QStringList &knownClientAuthentications();

/// A kind of credential with its members: those it needs and those it may have.
struct CredentialKind {
    QString kind;
    QStringList needs;
    QStringList may;
};
const QList<CredentialKind> &credentialKinds();

/// Built-in providers that have no address of their own: `base_url` must say it.
const QStringList &providersWithoutAddress();

/// The known name that `word` most likely stands for; empty when none is near.
QString nearestTo(const QString &word, const QStringList &known);

} // namespace jotscope::environments
