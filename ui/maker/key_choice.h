// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/mint.h"
#include "ui/kit/pane.h"

#include <QHash>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace jotscope::ui {

class FlowLabel;
class Segments;

/// The pane "Key": the algorithm, and a key for it that is made here or given. Nothing of it outlives the program.
class KeyChoice : public Pane {
    Q_OBJECT
public:
    explicit KeyChoice(QWidget *parent = nullptr);

    /// What the header says now: the boxes follow it, and a new key is made where the one there does not suit.
    void follow(const QString &alg, const QString &enc, const QString &kid);
    const Result<keys::SigningKey> &key() const { return m_key; } ///< the Error says why there is none
    void forget();                                                ///< every key, and what was typed; a new one is made
    QString ownKid() const; ///< what the key is called when the header does not say; empty: a secret, or no key

Q_SIGNALS:
    void algorithmChosen(const QString &alg, const QString &enc); ///< in a box: the header is to say so. `enc` empty: it signs
    void changed();                                               ///< another key

private:
    enum Source { New, Given, Secret };
    void buildAlgorithm(QGridLayout *rows);
    void buildSources(QGridLayout *rows);
    void buildCopies(QGridLayout *rows);
    void chooseAlgorithm();
    void takeGiven();
    void renew(); ///< the key, from what is chosen
    Result<keys::SigningKey> freshKey();
    Result<keys::SigningKey> givenKey() const;
    Result<keys::SigningKey> secretKey() const;
    void refresh();
    QString describe() const;
    keys::SigningKey namedKey() const; ///< with the kid that the header gives it
    bool encrypts() const;
    Source source() const;

    QComboBox *m_algorithm;
    QLabel *m_contentLabel;
    QComboBox *m_content;
    QLabel *m_curveLabel;
    QComboBox *m_curve;
    Segments *m_sources;
    QStackedWidget *m_fields;
    QPushButton *m_another;
    QPlainTextEdit *m_given;
    QLineEdit *m_secret;
    QComboBox *m_encoding;
    FlowLabel *m_words;
    QList<QPushButton *> m_copies; ///< public JWK, public PEM, private JWK, private PEM
    QString m_alg;
    QString m_enc;
    QString m_kid;
    Result<keys::SigningKey> m_key;
    QHash<QString, keys::SigningKey> m_made; ///< by what they were made for: going back and forth keeps the key
};

} // namespace jotscope::ui
