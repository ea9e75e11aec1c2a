// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maker/key_choice.h"

#include "jose/algorithm.h"
#include "jose/make.h"
#include "keys/content.h"
#include "keys/management.h"
#include "keys/readings.h"
#include "language/retold.h"
#include "report/blanks.h"
#include "report/visible.h"
#include "ui/kit/flow_label.h"
#include "ui/models/keys_model.h"
#include "ui/views/segments.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace jotscope::ui {

using keys::Management;

KeyChoice::Source KeyChoice::source() const
{
    return Source(m_sources->current());
}

bool KeyChoice::encrypts() const
{
    return !m_enc.isEmpty() || keys::management(m_alg);
}

QString KeyChoice::ownKid() const
{
    return m_key ? m_key->publicHalf.kid : QString();
}

keys::SigningKey KeyChoice::namedKey() const
{
    keys::SigningKey key = *m_key;
    if (!m_kid.isEmpty())
        key.publicHalf.kid = m_kid;
    if (key.publicHalf.alg.isEmpty() && !m_alg.isEmpty() && m_alg != u"none")
        key.publicHalf.alg = m_alg;
    return key;
}

void KeyChoice::follow(const QString &alg, const QString &enc, const QString &kid)
{
    m_kid = kid;
    const bool isSame = alg == m_alg && enc == m_enc;
    m_alg = alg;
    m_enc = enc;
    m_algorithm->setCurrentIndex(m_algorithm->findText(alg, Qt::MatchExactly | Qt::MatchCaseSensitive));
    if (!enc.isEmpty())
        m_content->setCurrentIndex(m_content->findText(enc, Qt::MatchExactly | Qt::MatchCaseSensitive));
    const Management *row = keys::management(alg);
    if (!isSame && row && row->family == Management::Family::Password)
        m_sources->setCurrent(Secret);
    if (isSame)
        return refresh();
    renew();
}

void KeyChoice::chooseAlgorithm()
{
    if (m_content->currentIndex() < 0)
        m_content->setCurrentText(QStringLiteral("A256GCM"));
    const bool isEncryption = m_algorithm->currentData().toBool();
    Q_EMIT algorithmChosen(m_algorithm->currentText(), isEncryption ? m_content->currentText() : QString());
}

/// A key that was given may want another algorithm than the one that stands there.
void KeyChoice::takeGiven()
{
    renew();
    if (!m_key)
        return;
    const jose::Algorithm *row = jose::algorithm(m_alg);
    const keys::Key &key = m_key->publicHalf;
    if (!encrypts() && m_alg != u"none" && (!row || !keys::whyNot(key, row->scheme).isEmpty() || !jose::allows(key.alg, *row))) {
        const QString usual = jose::usualAlgorithm(key);
        if (keys::management(usual))
            Q_EMIT algorithmChosen(usual, m_content->currentText());
        else if (jose::algorithm(usual))
            Q_EMIT algorithmChosen(usual, {});
    }
}

Result<keys::SigningKey> KeyChoice::freshKey()
{
    if (m_alg == u"none")
        return failure(Error::Kind::Usage, tr("Nobody signs a token with “none”: it needs no key."));
    const QString made = QStringList{m_alg, m_enc, m_curve->currentText()}.join(u' ');
    if (const auto known = m_made.constFind(made); known != m_made.constEnd())
        return *known;
    auto key = jose::keyFor(m_alg, m_enc, m_curve->currentText());
    if (key)
        m_made.insert(made, *key);
    return key;
}

Result<keys::SigningKey> KeyChoice::givenKey() const
{
    const QByteArray text = m_given->toPlainText().toUtf8().trimmed();
    if (text.isEmpty())
        return failure(Error::Kind::Usage, tr("Paste a private key, or let a new one be made."));
    auto key = jose::readMakingKey(text, tr("the given key"), encrypts());
    if (key && !key->publicHalf.refusal.isEmpty())
        return failure(Error::Kind::Usage, tr("Expected a key to use, found %1.").arg(retold(key->publicHalf.refusal)));
    return key;
}

Result<keys::SigningKey> KeyChoice::secretKey() const
{
    static const keys::Encoding encodings[]
        = {keys::Encoding::Utf8, keys::Encoding::Base64, keys::Encoding::Base64Url, keys::Encoding::Hex};
    const QByteArray text = m_secret->text().toUtf8();
    if (text.isEmpty())
        return failure(Error::Kind::Usage, tr("Type or paste a secret, or let a new key be made."));
    const QByteArray secret = keys::decodeSecret(text, encodings[qMax(0, m_encoding->currentIndex())]);
    if (secret.isEmpty())
        return failure(Error::Kind::Usage, tr("The secret is not %1.").arg(m_encoding->currentText()));
    return keys::signingKeyFromSecret(secret, {});
}

void KeyChoice::forget()
{
    const QSignalBlocker quiet(m_given);
    const QSignalBlocker quietToo(m_secret);
    m_given->setPlainText({}); // which undo does not bring back, unlike clear()
    m_secret->setText({});
    m_made.clear();
    m_sources->setCurrent(New);
    renew();
}

void KeyChoice::renew()
{
    m_key = source() == New ? freshKey() : source() == Given ? givenKey() : secretKey();
    setSummary({});
    refresh();
    Q_EMIT changed();
}

/// Only what can be chosen is shown: the boxes of encryption, the field of the source, halves that the key has.
void KeyChoice::refresh()
{
    const Management *row = keys::management(m_alg);
    const bool isAgreement = row && row->family == Management::Family::Agreement && source() == New;
    m_contentLabel->setVisible(encrypts());
    m_content->setVisible(encrypts());
    m_curveLabel->setVisible(isAgreement);
    m_curve->setVisible(isAgreement);
    m_another->setVisible(source() == New);
    m_another->setEnabled(bool(m_key));
    m_fields->setVisible(source() != New);
    m_fields->setCurrentIndex(source() == Secret ? 1 : 0);
    const QWidget *field = m_fields->currentWidget();
    m_fields->setFixedHeight(qMin(field->sizeHint().height(), field->maximumHeight()));
    m_words->setFlow(m_key ? QString() : tr("No key."), m_key ? describe() : report::plain(retold(m_key.error().message)));
    const bool isPair = m_key && !m_key->publicHalf.secret;
    const bool hasPrivate = m_key && (m_key->handle || m_key->publicHalf.secret);
    const bool can[] = {isPair, isPair, hasPrivate, hasPrivate && isPair};
    for (int i = 0; i < m_copies.size(); ++i)
        m_copies[i]->setEnabled(can[i]);
}

QString KeyChoice::describe() const
{
    const keys::SigningKey named = namedKey();
    const keys::Key &key = named.publicHalf;
    QStringList said{shapeOf(key)};
    if (!key.kid.isEmpty())
        said += tr("kid %1").arg(report::plain(key.kid));
    if (!named.handle && !key.secret)
        said += tr("the public half alone");
    QString words = tr("%1.").arg(said.join(QStringLiteral(", ")));
    for (const QString &warning : key.warnings)
        words += u' ' + report::plain(retold(warning));
    return words;
}

} // namespace jotscope::ui
