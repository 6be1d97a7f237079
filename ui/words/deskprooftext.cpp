// SPDX-License-Identifier: Apache-2.0
#include "words/deskprooftext.h"

#include "desk/policy.h"
#include "words/isolate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using account::ContactKind;
using desk::ProofKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeskProofText)
};

QString codeTo(ContactKind kind)
{
    return kind == ContactKind::Phone
        //: A way to prove who is calling, in the middle of a sentence
        ? Words::tr("a code to the phone number")
        //: A way to prove who is calling, in the middle of a sentence
        : Words::tr("a code to the email address");
}

QString nameInSentence(ProofKind kind)
{
    switch (kind) {
    case ProofKind::ContactCode:
        //: A way to prove who is calling, in the middle of a sentence
        return Words::tr("a code to a contact on the account");
    case ProofKind::Callback:
        //: A way to prove who is calling, in the middle of a sentence
        return Words::tr("a callback");
    case ProofKind::InPerson:
        //: A way to prove who is calling, in the middle of a sentence
        return Words::tr("a document seen in person");
    case ProofKind::Video:
        //: A way to prove who is calling, in the middle of a sentence
        return Words::tr("a document seen on video");
    case ProofKind::Manager:
        //: A way to prove who is calling, in the middle of a sentence
        return Words::tr("a manager's word");
    }
    Q_UNREACHABLE();
}

QString nameInSentence(const QString &id, const QList<desk::OfferedProof> &codes)
{
    if (id == desk::anyProof)
        //: A way to prove who is calling, in the middle of a sentence
        return Words::tr("any proof");
    if (const auto kind = text::valueIn(desk::proofKindNames, id))
        return nameInSentence(*kind);
    const auto code = std::find_if(codes.cbegin(), codes.cend(),
                                   [&id](const desk::OfferedProof &one) { return one.id == id; });
    return code == codes.cend() ? nameInSentence(ProofKind::ContactCode) : codeTo(code->to);
}

} // namespace

QString proofTitle(ProofKind kind, ContactKind of, const QString &to)
{
    const QString masked = leftToRight(to);
    switch (kind) {
    case ProofKind::ContactCode:
        if (!to.isEmpty())
            //: A way to prove who is calling. %1: a masked phone number or email address
            return Words::tr("Code to %1").arg(masked);
        return of == ContactKind::Phone ? Words::tr("Code to the phone number")
                                        : Words::tr("Code to the email address");
    case ProofKind::Callback:
        //: A way to prove who is calling. %1: a masked phone number
        return to.isEmpty() ? Words::tr("Call back") : Words::tr("Call back %1").arg(masked);
    case ProofKind::InPerson:
        return Words::tr("Document seen in person");
    case ProofKind::Video:
        return Words::tr("Document seen on video");
    case ProofKind::Manager:
        return Words::tr("A manager's word");
    }
    Q_UNREACHABLE();
}

QString proofStepsText(ProofKind kind)
{
    switch (kind) {
    case ProofKind::ContactCode:
        return Words::tr("The caller reads it out, and you enter it.");
    case ProofKind::Callback:
        return Words::tr(
            "Tell the caller that you will call back. Hang up. Then show the number and call it.");
    case ProofKind::InPerson:
        return Words::tr("Compare the face with an official document, and the name with the one above. Note "
                         "no number of it.");
    case ProofKind::Video:
        return Words::tr("Start the video call yourself. Compare the face with an official document, and the "
                         "name with the one above. Note no number of it.");
    case ProofKind::Manager:
        return Words::tr("Look the manager up in your directory, and call them there. Ask whether the caller "
                         "is who they say.");
    }
    Q_UNREACHABLE();
}

QString callBackText(const QString &number)
{
    //: Steps of a callback. %1: a phone number
    return Words::tr("Hang up. Call %1. Say: “This is the help desk. Did you call us just now?” Then have "
                     "them say what they wanted.")
        .arg(number);
}

QString proofChoiceText(const QStringList &anyOf, const QList<desk::OfferedProof> &codes)
{
    QStringList names;
    for (const QString &id : anyOf)
        names.append(nameInSentence(id, codes));
    names.removeDuplicates();
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    //: Of several, any will do. %1: ways to prove who is calling, with commas between them; %2: the last
    return Words::tr("%1 or %2").arg(names.join(Words::tr(", ")), last);
}

QString newContactShowsText(ContactKind kind)
{
    return kind == ContactKind::Phone
        ? Words::tr("A code at the new number shows who holds it, not who they are.")
        : Words::tr("A code at the new address shows who holds it, not who they are.");
}

} // namespace renumber::ui
