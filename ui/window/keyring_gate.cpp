// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keyring_gate.h"

#include "environments/secrets.h"

namespace jotscope::ui {

namespace {

bool isInKeyring(const QString &reference)
{
    return reference.startsWith(u"keychain:");
}

} // namespace

Result<QByteArray> KeyringGate::secret(const QString &reference)
{
    if (!isInKeyring(reference) || m_open.contains(reference))
        return environments::resolveSecret(reference);
    if (const auto closed = m_closed.constFind(reference); closed != m_closed.constEnd())
        return tl::unexpected(*closed);
    begin(reference);
    return failure(Error::Kind::Io, QStringLiteral("Secret %1: the keyring is being asked.").arg(reference));
}

void KeyringGate::open(const QStringList &references, std::function<void()> then)
{
    QStringList wanted;
    for (const QString &reference : references) {
        if (isInKeyring(reference) && !isKnown(reference))
            wanted.append(reference);
    }
    if (wanted.isEmpty())
        return then();
    m_waiters.push_back({wanted, std::move(then)});
    for (const QString &reference : std::as_const(wanted))
        begin(reference);
}

void KeyringGate::begin(const QString &reference)
{
    if (m_underWay.contains(reference))
        return;
    m_underWay.insert(reference);
    environments::resolveSecretLater(reference, this, [this, reference](Result<QByteArray> found) {
        end(reference, found);
        if (found)
            environments::wipe(*found);
    });
}

void KeyringGate::end(const QString &reference, const Result<QByteArray> &found)
{
    m_underWay.remove(reference);
    if (found)
        m_open.insert(reference);
    else
        m_closed.insert(reference, found.error());
    std::vector<Waiter> ready;
    for (Waiter &waiter : m_waiters)
        waiter.references.removeAll(reference);
    const auto first
        = std::stable_partition(m_waiters.begin(), m_waiters.end(), [](const Waiter &waiter) { return !waiter.references.isEmpty(); });
    ready.assign(std::make_move_iterator(first), std::make_move_iterator(m_waiters.end()));
    m_waiters.erase(first, m_waiters.end());
    Q_EMIT opened();
    for (const Waiter &waiter : ready)
        waiter.then();
}

} // namespace jotscope::ui
