<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Consent is being asked</source>
        <translation>L’accord est demandé</translation>
    </message>
    <message>
        <source>A day is agreed</source>
        <translation>Un jour est convenu</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Take back from review</source>
        <translation>Reprendre de la relecture</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Return with comment</source>
        <translation>Renvoyer avec commentaire</translation>
    </message>
    <message>
        <source>Summary was sent</source>
        <translation>La synthèse est partie</translation>
    </message>
    <message>
        <source>Measures were decided</source>
        <translation>Les mesures sont décidées</translation>
    </message>
    <message>
        <source>Put into effect</source>
        <translation>Mettre en œuvre</translation>
    </message>
    <message>
        <source>Due again</source>
        <translation>De nouveau à faire</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Not wanted…</source>
        <translation>Non souhaitée…</translation>
    </message>
    <message>
        <source>Not reached…</source>
        <translation>Non joint…</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>police</source>
        <translation>police</translation>
    </message>
    <message>
        <source>prosecutor</source>
        <translation>le procureur</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>le juge</translation>
    </message>
    <message>
        <source>this service</source>
        <translation>ce service</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>given</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>given in part</source>
        <translation>donné en partie</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>About this assessment</source>
        <translation>À propos de cette évaluation</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Turn to the person</source>
        <translation>Tourner vers la personne</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>Synthèse…</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandée par</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Again on</source>
        <translation>De nouveau le</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>holds health or similar data</source>
        <translation>contient des données de santé ou semblables</translation>
    </message>
</context>
<context>
    <name>AbsenceRow</name>
    <message>
        <source>No answer to: %1</source>
        <translation>Pas de réponse à&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>Plan an action</source>
        <translation>Planifier une action</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Jusqu’à un jour</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui le fait</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Say in a few words what is to be done.</source>
        <translation>Dites en quelques mots ce qui est à faire.</translation>
    </message>
</context>
<context>
    <name>AgreementsPart</name>
    <message>
        <source>Change the agreement</source>
        <translation>Modifier la convention</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nouvelle convention</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation>Numéro sur le papier</translation>
    </message>
    <message>
        <source>Whom to ask there</source>
        <translation>À qui s’adresser là-bas</translation>
    </message>
    <message>
        <source>Ends on a day</source>
        <translation>Se termine un jour</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Terminer aujourd’hui</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>Nouvelle convention…</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Conventions</translation>
    </message>
    <message>
        <source>Here stand the agreements with partners, with the day they end.</source>
        <translation>Ici figurent les conventions avec les partenaires, avec le jour où elles se terminent.</translation>
    </message>
    <message>
        <source>None ends in the next 60 days.</source>
        <translation>Aucune ne se termine dans les 60 prochains jours.</translation>
    </message>
    <message numerus="yes">
        <source>%n have run out or end within 60 days.</source>
        <translation>
            <numerusform>%n est échue ou se termine dans les 60 jours.</numerusform>
            <numerusform>%n sont échues ou se terminent dans les 60 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement ended today.</source>
        <translation>La convention a pris fin aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>2026-11-24, or only 2026-11 or 2026</source>
        <translation>2026-11-24, ou seulement 2026-11 ou 2026</translation>
    </message>
    <message>
        <source>2026-11-24T10:30:00Z, or only the day</source>
        <translation>2026-11-24T10:30:00Z, ou seulement le jour</translation>
    </message>
    <message>
        <source>10:30</source>
        <translation>10:30</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>Autrement dit</translation>
    </message>
    <message>
        <source>%1, in other words</source>
        <translation>%1, autrement dit</translation>
    </message>
    <message>
        <source>Please type a number.</source>
        <translation>Tapez un nombre.</translation>
    </message>
    <message>
        <source>Please write it like this: %1</source>
        <translation>Écrivez-le ainsi&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Sections du formulaire</translation>
    </message>
    <message>
        <source>Ask in your own words and in any order. A question may stay unasked.</source>
        <translation>Demandez avec vos mots et dans l’ordre que vous voulez. Une question peut rester non posée.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>no need to finish today</source>
        <translation>rien n’oblige à finir aujourd’hui</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Section suivante</translation>
    </message>
    <message>
        <source>Questions of one form, a section at a time. Digits choose an answer. Whatever was not asked, not said or not known is said so and never counts as no. On the right stands what the answers point to and why; the judgement is yours.</source>
        <translation>Les questions d’un formulaire, une section à la fois. Les chiffres choisissent une réponse. Ce qui n’a pas été demandé, pas dit ou n’est pas connu est noté ainsi et ne compte jamais comme un non. À droite figure ce que les réponses indiquent et pourquoi&#xa0;; l’appréciation est la vôtre.</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Section précédente</translation>
    </message>
    <message>
        <source>1 to 9: choose an answer</source>
        <translation>1 à 9&#xa0;: choisir une réponse</translation>
    </message>
    <message>
        <source>Show answers of %1</source>
        <translation>Montrer les réponses du&#xa0;%1</translation>
    </message>
    <message>
        <source>This assessment is finished. Its answers stay as they were.</source>
        <translation>Cette évaluation est terminée. Ses réponses restent telles quelles.</translation>
    </message>
    <message>
        <source>Continued from your draft.</source>
        <translation>Reprise de votre brouillon.</translation>
    </message>
    <message>
        <source>Assessment of %1</source>
        <translation>Évaluation de&#xa0;%1</translation>
    </message>
    <message>
        <source>again after %1</source>
        <translation>de nouveau après&#xa0;%1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 réponses sur&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still need a look before this is finished.</source>
        <translation>
            <numerusform>%n réponse est encore à voir avant de terminer.</numerusform>
            <numerusform>%n réponses sont encore à voir avant de terminer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessment finished. Needs and measures stand in the case with their reasons.</source>
        <translation>Évaluation terminée. Besoins et mesures figurent au dossier avec leurs raisons.</translation>
    </message>
    <message>
        <source>Assessment paused. It waits in the case.</source>
        <translation>Évaluation en pause. Elle attend dans le dossier.</translation>
    </message>
    <message>
        <source>Turn the screen to the person</source>
        <translation>Tourner l’écran vers la personne</translation>
    </message>
    <message>
        <source>Note on the question</source>
        <translation>Note sur la question</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation>%1, partie %2</translation>
    </message>
    <message>
        <source>Assessment finished. A second person reads it; needs and measures already stand in the case.</source>
        <translation>Évaluation terminée. Une deuxième personne la lit ; les besoins et les mesures sont déjà dans le dossier.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>No question of this section can be chosen by the person.</source>
        <translation>Aucune question de cette partie ne peut être choisie par la personne.</translation>
    </message>
    <message>
        <source>Blank form…</source>
        <translation>Formulaire vierge…</translation>
    </message>
    <message>
        <source>With these answers…</source>
        <translation>Avec ces réponses…</translation>
    </message>
    <message>
        <source>A summary is made of what was saved. Pause or finish first.</source>
        <translation>Une synthèse se fait à partir de ce qui est enregistré. Mettez d’abord en pause ou terminez.</translation>
    </message>
</context>
<context>
    <name>AssessmentReviewView</name>
    <message>
        <source>its summary may reach an authority</source>
        <translation>sa synthèse peut parvenir à une autorité</translation>
    </message>
    <message>
        <source>the judgement is milder than before</source>
        <translation>l’appréciation est plus légère qu’avant</translation>
    </message>
    <message>
        <source>a danger stands in it</source>
        <translation>un danger y figure</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Read the answers</source>
        <translation>Lire les réponses</translation>
    </message>
    <message>
        <source>Comment, wanted when it is returned</source>
        <translation>Commentaire, nécessaire pour renvoyer</translation>
    </message>
    <message>
        <source>%1 · assessed by %2</source>
        <translation>%1 · évaluée par %2</translation>
    </message>
    <message>
        <source>You see this because %1.</source>
        <translation>Vous voyez ceci parce que %1.</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant : %1</translation>
    </message>
    <message>
        <source>The worker&apos;s</source>
        <translation>Celle de l’intervenant</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Elle repose sur</translation>
    </message>
    <message>
        <source>What changed since the last one</source>
        <translation>Ce qui a changé depuis la dernière</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1 : %2, maintenant %3</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
</context>
<context>
    <name>AssessmentsTab</name>
    <message>
        <source>Separation</source>
        <translation>Séparation</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nouveaux faits</translation>
    </message>
    <message>
        <source>Release from custody</source>
        <translation>Sortie de détention</translation>
    </message>
    <message>
        <source>Hearing date</source>
        <translation>Date d’audience</translation>
    </message>
    <message>
        <source>Order on contact</source>
        <translation>Décision sur les contacts</translation>
    </message>
    <message>
        <source>assess again: %1</source>
        <translation>évaluer de nouveau : %1</translation>
    </message>
    <message>
        <source>assess again: its day came</source>
        <translation>évaluer de nouveau : le jour est venu</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>again on %1</source>
        <translation>de nouveau le %1</translation>
    </message>
</context>
<context>
    <name>BatchOptions</name>
    <message>
        <source>For all of them</source>
        <translation>Pour tous</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Each person&apos;s own</source>
        <translation>Celle de chaque personne</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>By each case</source>
        <translation>Selon chaque dossier</translation>
    </message>
    <message>
        <source>Leaflets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Those suggested for each case</source>
        <translation>Celles proposées pour chaque dossier</translation>
    </message>
    <message>
        <source>Services near the person, verified</source>
        <translation>Services proches de la personne, vérifiés</translation>
    </message>
    <message>
        <source>My name and next appointment</source>
        <translation>Mon nom et le prochain rendez-vous</translation>
    </message>
    <message>
        <source>By each case: discreet for whoever asked for nothing else, otherwise as last time.</source>
        <translation>Selon chaque dossier : discret pour qui n’a demandé que cela, sinon comme la dernière fois.</translation>
    </message>
    <message>
        <source>The files carry a number, no name and no reference. Nothing is noted as given before the person has it.</source>
        <translation>Les fichiers portent un numéro, ni nom ni référence. Rien n’est noté comme remis avant que la personne l’ait reçu.</translation>
    </message>
</context>
<context>
    <name>BuilderList</name>
    <message>
        <source>Questions of the form</source>
        <translation>Questions du formulaire</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>New form…</source>
        <translation>Nouveau formulaire…</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>Its name in %1</source>
        <translation>Son nom en %1</translation>
    </message>
    <message>
        <source>only if</source>
        <translation>seulement si</translation>
    </message>
</context>
<context>
    <name>BuilderSide</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Preview, to try</source>
        <translation>Aperçu, à essayer</translation>
    </message>
    <message>
        <source>What follows from answers</source>
        <translation>Ce qui découle des réponses</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Retirer&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>In the language chosen</source>
        <translation>Dans la langue choisie</translation>
    </message>
    <message>
        <source>Translation of: %1</source>
        <translation>Traduction de : %1</translation>
    </message>
    <message>
        <source>Nothing yet. A rule says what is needed when a question is answered so.</source>
        <translation>Rien pour l’instant. Une règle dit ce qu’il faut quand une question reçoit telle réponse.</translation>
    </message>
</context>
<context>
    <name>CaseDetailsCard</name>
    <message>
        <source>The case</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>Name to use</source>
        <translation>Nom à employer</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Garder les changements</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>The changes are kept.</source>
        <translation>Les changements sont gardés.</translation>
    </message>
    <message>
        <source>Somebody else saved meanwhile: &lt;b&gt;%1&lt;/b&gt;, region %2, responsible %3. Your version is in the fields; keep it, or take theirs.</source>
        <translation>Quelqu’un d’autre a enregistré entre-temps : &lt;b&gt;%1&lt;/b&gt;, région %2, responsable %3. Votre version est dans les champs ; gardez-la ou prenez la leur.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la leur</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>Name or reference</source>
        <translation>Nom ou référence</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Chercher un dossier</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Risk, worker&apos;s judgement</source>
        <translation>Risque, appréciation de l’intervenant</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune encore</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>CasePreview</name>
    <message>
        <source>Choose a case to see what is needed before a call.</source>
        <translation>Choisissez un dossier pour voir ce qu’il faut avant un appel.</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Fermer l’aperçu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Ouvert depuis</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>None is written down.</source>
        <translation>Aucune n’est notée.</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernier événement</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseTab</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Safety and protection</source>
        <translation>Sécurité et protection</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Information donnée</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Needs and plan</source>
        <translation>Besoins et plan</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
</context>
<context>
    <name>CaseTableModel</name>
    <message>
        <source>since %1</source>
        <translation>depuis&#xa0;%1</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Name to use</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>depuis hier</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source> · deputy %1</source>
        <translation> · suppléance&#xa0;%1</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Par écrit</translation>
    </message>
    <message>
        <source>By who may decide for them</source>
        <translation>Par la personne habilitée à décider</translation>
    </message>
    <message>
        <source>Another basis, not consent</source>
        <translation>Une autre base, sans consentement</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>En clôture</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Goals met</source>
        <translation>Objectifs atteints</translation>
    </message>
    <message>
        <source>The person ended it</source>
        <translation>Arrêt par la personne</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Orienté ailleurs</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Déménagement</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Fin du service</translation>
    </message>
    <message>
        <source>Same person as another case</source>
        <translation>Même personne qu’un autre dossier</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Pas encore apprécié</translation>
    </message>
    <message>
        <source>Low concern</source>
        <translation>Inquiétude faible</translation>
    </message>
    <message>
        <source>Medium concern</source>
        <translation>Inquiétude modérée</translation>
    </message>
    <message>
        <source>High concern</source>
        <translation>Inquiétude forte</translation>
    </message>
    <message>
        <source>Children at home</source>
        <translation>Enfants au domicile</translation>
    </message>
    <message>
        <source>Workplace is known to them</source>
        <translation>Lieu de travail connu d’eux</translation>
    </message>
    <message>
        <source>Address is known to them</source>
        <translation>Adresse connue d’eux</translation>
    </message>
    <message>
        <source>Weapons</source>
        <translation>Armes</translation>
    </message>
    <message>
        <source>Threats to kill</source>
        <translation>Menaces de mort</translation>
    </message>
    <message>
        <source>Strangulation</source>
        <translation>Strangulation</translation>
    </message>
    <message>
        <source>Suicidal thoughts</source>
        <translation>Idées suicidaires</translation>
    </message>
    <message>
        <source>Court order: no contact</source>
        <translation>Ordonnance&#xa0;: pas de contact</translation>
    </message>
    <message>
        <source>Documents only discreet</source>
        <translation>Documents discrets seulement</translation>
    </message>
    <message>
        <source>Other side works in authority</source>
        <translation>L’autre partie travaille dans une autorité</translation>
    </message>
    <message>
        <source>Access need</source>
        <translation>Besoin d’accessibilité</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Interprète nécessaire</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Information donnée</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>même numéro de téléphone</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>même adresse électronique</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nom semblable</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>même date de naissance</translation>
    </message>
    <message>
        <source>same kind of offence</source>
        <translation>même type d’infraction</translation>
    </message>
    <message>
        <source>same relation to who did it</source>
        <translation>même lien avec l’auteur</translation>
    </message>
    <message>
        <source>same region</source>
        <translation>même région</translation>
    </message>
    <message>
        <source>same language</source>
        <translation>même langue</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>116 006 line</source>
        <translation>Ligne 116 006</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Formulaire web</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Venue sur place</translation>
    </message>
    <message>
        <source>At court</source>
        <translation>Au tribunal</translation>
    </message>
    <message>
        <source>At hospital</source>
        <translation>À l’hôpital</translation>
    </message>
    <message>
        <source>At a police station</source>
        <translation>Au commissariat</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Victime</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Proche</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Found us</source>
        <translation>Nous a trouvés</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Prosecutor</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Health services</source>
        <translation>Services de santé</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>Services sociaux</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Un autre organisme</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>Ligne d’écoute</translation>
    </message>
    <message>
        <source>Partner abroad</source>
        <translation>Partenaire à l’étranger</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Personnes à charge</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Animaux</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>As it seems</source>
        <translation>Selon l’apparence</translation>
    </message>
    <message>
        <source>As they said</source>
        <translation>Selon ses dires</translation>
    </message>
    <message>
        <source>No crisis</source>
        <translation>Pas de crise</translation>
    </message>
    <message>
        <source>Acute</source>
        <translation>Aiguë</translation>
    </message>
    <message>
        <source>Chronic</source>
        <translation>Chronique</translation>
    </message>
    <message>
        <source>Being listened to</source>
        <translation>Être écouté</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Making a complaint</source>
        <translation>Dépôt de plainte</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>Aide juridictionnelle</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Indemnisation</translation>
    </message>
    <message>
        <source>Psychological help</source>
        <translation>Aide psychologique</translation>
    </message>
    <message>
        <source>Medical help</source>
        <translation>Aide médicale</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Logement</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Phone and accounts</source>
        <translation>Téléphone et comptes</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Aide pratique</translation>
    </message>
    <message>
        <source>Referred to a service</source>
        <translation>Orienté vers un service</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>Rendez-vous pris</translation>
    </message>
    <message>
        <source>Emergency call made</source>
        <translation>Appel d’urgence fait</translation>
    </message>
    <message>
        <source>Call dropped</source>
        <translation>Appel interrompu</translation>
    </message>
    <message>
        <source>Silent or nuisance</source>
        <translation>Silencieux ou malveillant</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Mauvais numéro</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Précisément</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Over a time</source>
        <translation>Sur une période</translation>
    </message>
    <message>
        <source>Up to 3 days ago</source>
        <translation>Il y a 3 jours au plus</translation>
    </message>
    <message>
        <source>4 to 5 days ago</source>
        <translation>Il y a 4 à 5 jours</translation>
    </message>
    <message>
        <source>6 to 14 days ago</source>
        <translation>Il y a 6 à 14 jours</translation>
    </message>
    <message>
        <source>2 to 4 weeks ago</source>
        <translation>Il y a 2 à 4 semaines</translation>
    </message>
    <message>
        <source>1 to 6 months ago</source>
        <translation>Il y a 1 à 6 mois</translation>
    </message>
    <message>
        <source>6 to 12 months ago</source>
        <translation>Il y a 6 à 12 mois</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>Il y a plus d’un an</translation>
    </message>
    <message>
        <source>Became a case, with consent</source>
        <translation>Devenu dossier, avec accord</translation>
    </message>
    <message>
        <source>Case opened, with consent</source>
        <translation>Dossier ouvert, avec accord</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Restricted to those involved</source>
        <translation>Restreint aux personnes concernées</translation>
    </message>
    <message>
        <source>Opened to the team</source>
        <translation>Ouvert à l’équipe</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De&#xa0;%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>Safe contact changed, version %1</source>
        <translation>Contact sûr modifié, version&#xa0;%1</translation>
    </message>
    <message>
        <source>A number or address was shown</source>
        <translation>Un numéro ou une adresse a été montré</translation>
    </message>
    <message>
        <source>The address was shown</source>
        <translation>L’adresse a été montrée</translation>
    </message>
    <message>
        <source>%1 although it was not safe then</source>
        <translation>%1 alors que ce n’était pas sûr</translation>
    </message>
    <message>
        <source>Flag set: %1</source>
        <translation>Signal posé&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Flag taken away: %1</source>
        <translation>Signal retiré&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Worker&apos;s judgement: %1</source>
        <translation>Appréciation de l’intervenant&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Partner, living together</source>
        <translation>Partenaire, vie commune</translation>
    </message>
    <message>
        <source>Partner, not living together</source>
        <translation>Partenaire, sans vie commune</translation>
    </message>
    <message>
        <source>Former partner, living together</source>
        <translation>Ex-partenaire, vie commune</translation>
    </message>
    <message>
        <source>Former partner, not living together</source>
        <translation>Ex-partenaire, sans vie commune</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Autre proche</translation>
    </message>
    <message>
        <source>Household or in-law</source>
        <translation>Foyer ou belle-famille</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Ami</translation>
    </message>
    <message>
        <source>Acquaintance or neighbour</source>
        <translation>Connaissance ou voisin</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>Person in authority or care</source>
        <translation>Personne d’autorité ou de soin</translation>
    </message>
    <message>
        <source>Other known person</source>
        <translation>Autre personne connue</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Shared home</source>
        <translation>Domicile partagé</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transports</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>À l’étranger</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Hate</source>
        <translation>Haine</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>Medical paper</source>
        <translation>Certificat médical</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Alleged offender</source>
        <translation>Auteur présumé</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation>Non binaire</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>Avec ses mots</translation>
    </message>
    <message>
        <source>Under 12</source>
        <translation>Moins de 12 ans</translation>
    </message>
    <message>
        <source>12 to 15</source>
        <translation>12 à 15 ans</translation>
    </message>
    <message>
        <source>16 to 17</source>
        <translation>16 à 17 ans</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation>18 à 24 ans</translation>
    </message>
    <message>
        <source>25 to 39</source>
        <translation>25 à 39 ans</translation>
    </message>
    <message>
        <source>40 to 64</source>
        <translation>40 à 64 ans</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 ans et plus</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>said by the person</source>
        <translation>dit par la personne</translation>
    </message>
    <message>
        <source>observed by us</source>
        <translation>observé par nous</translation>
    </message>
    <message>
        <source>from a document</source>
        <translation>d’après un document</translation>
    </message>
    <message>
        <source>Told in words, letter %1</source>
        <translation>Dit oralement, lettre&#xa0;%1</translation>
    </message>
    <message>
        <source>Something changed: %1 to assess again</source>
        <translation>Quelque chose a changé : %1 à évaluer de nouveau</translation>
    </message>
    <message>
        <source>Assessment went a step on</source>
        <translation>L’évaluation a avancé d’une étape</translation>
    </message>
    <message numerus="yes">
        <source>Leaflets given, %n page(s)</source>
        <translation>
            <numerusform>Fiches remises, %n page</numerusform>
            <numerusform>Fiches remises, %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessment finished. Needs: %1, measures: %2</source>
        <translation>Évaluation terminée. Besoins : %1, mesures : %2</translation>
    </message>
    <message numerus="yes">
        <source>Summary of an assessment left the house, %n paragraph(s)</source>
        <translation>
            <numerusform>La synthèse d’une évaluation est sortie, %n paragraphe</numerusform>
            <numerusform>La synthèse d’une évaluation est sortie, %n paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral to %1 waits for review</source>
        <translation>Orientation vers %1 en attente de relecture</translation>
    </message>
    <message>
        <source>Referral to %1 is ready to send</source>
        <translation>Orientation vers %1 prête à partir</translation>
    </message>
    <message>
        <source>Referral to %1 taken back from review</source>
        <translation>Orientation vers %1 retirée de la relecture</translation>
    </message>
    <message>
        <source>Referral to %1 approved</source>
        <translation>Orientation vers %1 approuvée</translation>
    </message>
    <message>
        <source>Referral to %1 returned with a comment</source>
        <translation>Orientation vers %1 renvoyée avec un commentaire</translation>
    </message>
    <message>
        <source>Review of the referral to %1 undone</source>
        <translation>Relecture de l’orientation vers %1 annulée</translation>
    </message>
    <message>
        <source>Referral to %1 is being changed</source>
        <translation>Orientation vers %1 en cours de modification</translation>
    </message>
    <message>
        <source>Referral sent to %1</source>
        <translation>Orientation envoyée à %1</translation>
    </message>
    <message>
        <source>Referral arrived at %1</source>
        <translation>Orientation arrivée chez %1</translation>
    </message>
    <message>
        <source>%1 has read the referral</source>
        <translation>%1 a lu l’orientation</translation>
    </message>
    <message>
        <source>%1 said yes</source>
        <translation>%1 a dit oui</translation>
    </message>
    <message>
        <source>%1 put the person on its waiting list</source>
        <translation>%1 a mis la personne sur sa liste d’attente</translation>
    </message>
    <message>
        <source>%1 said no</source>
        <translation>%1 a dit non</translation>
    </message>
    <message>
        <source>First contact with %1</source>
        <translation>Premier contact avec %1</translation>
    </message>
    <message>
        <source>Support by %1 began</source>
        <translation>L’accompagnement par %1 a commencé</translation>
    </message>
    <message>
        <source>Support by %1 is complete</source>
        <translation>L’accompagnement par %1 est terminé</translation>
    </message>
    <message>
        <source>Support by %1 broke off</source>
        <translation>L’accompagnement par %1 s’est interrompu</translation>
    </message>
    <message>
        <source>Outcome with %1 noted</source>
        <translation>Résultat noté avec %1</translation>
    </message>
    <message>
        <source>Referral to %1 closed</source>
        <translation>Orientation vers %1 close</translation>
    </message>
    <message>
        <source>Draft of a referral to %1 discarded</source>
        <translation>Brouillon d’orientation vers %1 abandonné</translation>
    </message>
    <message>
        <source>Referral to %1 called back</source>
        <translation>Orientation vers %1 rappelée</translation>
    </message>
    <message>
        <source>Referral did not reach %1</source>
        <translation>L’orientation n’est pas arrivée à %1</translation>
    </message>
    <message>
        <source>%1 did not answer the referral</source>
        <translation>%1 n’a pas répondu à l’orientation</translation>
    </message>
    <message>
        <source>Referral to %1 stopped, it was not safe</source>
        <translation>Orientation vers %1 arrêtée, elle n’était pas sûre</translation>
    </message>
    <message>
        <source>Agreement to the referral to %1 taken back</source>
        <translation>Accord pour l’orientation vers %1 retiré</translation>
    </message>
    <message>
        <source>Referral to %1 replaced by another</source>
        <translation>Orientation vers %1 remplacée par une autre</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Changed</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Changé depuis le&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 %2, now %3</source>
        <translation>%1&#xa0;%2, maintenant&#xa0;%3</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n autre</numerusform>
            <numerusform>et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Tout comparer</translation>
    </message>
</context>
<context>
    <name>CodeEdit</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compared with %1</source>
        <translation>Comparé avec %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Answers compared</source>
        <translation>Réponses comparées</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>Seulement ce qui a changé</translation>
    </message>
    <message>
        <source>not in the form then</source>
        <translation>pas dans le formulaire alors</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>changé : %1</translation>
    </message>
</context>
<context>
    <name>ConclusionCard</name>
    <message>
        <source>What this points to</source>
        <translation>Ce que cela indique</translation>
    </message>
    <message>
        <source>as you answer</source>
        <translation>au fil des réponses</translation>
    </message>
    <message>
        <source>Nothing yet. Conclusions and their reasons appear here as you answer.</source>
        <translation>Rien encore. Les conclusions et leurs raisons apparaissent ici au fil des réponses.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Trop tôt pour le dire</translation>
    </message>
    <message>
        <source>no answers yet: %1</source>
        <translation>pas encore de réponses : %1</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Answer the rule waits for</source>
        <translation>Réponse que la règle attend</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Choisissez une question</translation>
    </message>
    <message>
        <source>any answer</source>
        <translation>toute réponse</translation>
    </message>
    <message>
        <source>What the rule looks at</source>
        <translation>Ce que la règle regarde</translation>
    </message>
    <message>
        <source>How it compares</source>
        <translation>Comment elle compare</translation>
    </message>
    <message>
        <source>Number the rule waits for</source>
        <translation>Nombre attendu par la règle</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>Choose a question or a score</source>
        <translation>Choisissez une question ou un score</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>Points : %1</translation>
    </message>
</context>
<context>
    <name>ConsentColumn</name>
    <message>
        <source>Ask item by item: “They would know that … Is that all right?”</source>
        <translation>Demandez point par point&#xa0;: «&#xa0;Ils sauraient que … Est-ce d’accord&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>What they would read</source>
        <translation>Ce qu’ils liraient</translation>
    </message>
    <message>
        <source>%1: why they must know it</source>
        <translation>%1&#xa0;: pourquoi ils doivent le savoir</translation>
    </message>
    <message>
        <source>Why they must know it; stays in the office</source>
        <translation>Pourquoi ils doivent le savoir&#xa0;; reste au bureau</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Pas encore convenu</translation>
    </message>
    <message>
        <source>How the person agreed</source>
        <translation>Comment la personne a donné son accord</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>%1 shared, %2 kept back</source>
        <translation>%1 partagés,&#xa0;%2 gardés</translation>
    </message>
    <message>
        <source>What the person agrees to share</source>
        <translation>Ce que la personne accepte de partager</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Can talk</source>
        <translation>Peut parler</translation>
    </message>
    <message>
        <source>Cannot talk freely</source>
        <translation>Ne peut pas parler librement</translation>
    </message>
    <message>
        <source>In danger now</source>
        <translation>En danger maintenant</translation>
    </message>
    <message>
        <source>No danger now</source>
        <translation>Pas de danger maintenant</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contact sûr</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Ce qu’il lui faut</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Ce qui a été donné</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment joindre la personne</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Avec ses mots</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of information</source>
        <translation>
            <numerusform>%n information</numerusform>
            <numerusform>%n informations</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was said</source>
        <translation>Quelque chose a été dit</translation>
    </message>
    <message>
        <source>First of all. Nothing here is required.</source>
        <translation>Avant tout. Rien n’est obligatoire ici.</translation>
    </message>
    <message>
        <source>Is it safe to talk?</source>
        <translation>Peut-on parler en sécurité&#xa0;?</translation>
    </message>
    <message>
        <source>Danger at this moment?</source>
        <translation>Danger en ce moment&#xa0;?</translation>
    </message>
    <message>
        <source>Hurt, or in need of a doctor?</source>
        <translation>Blessures, ou besoin d’un médecin&#xa0;?</translation>
    </message>
    <message>
        <source>Thoughts of suicide?</source>
        <translation>Idées suicidaires&#xa0;?</translation>
    </message>
    <message>
        <source>Who else is in danger?</source>
        <translation>Qui d’autre est en danger&#xa0;?</translation>
    </message>
    <message>
        <source>How they reached us</source>
        <translation>Par quel moyen</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>Qui appelle</translation>
    </message>
    <message>
        <source>Interpreter?</source>
        <translation>Interprète&#xa0;?</translation>
    </message>
    <message>
        <source>Region, if they wish</source>
        <translation>Région, si souhaité</translation>
    </message>
    <message>
        <source>First time with us?</source>
        <translation>Première fois chez nous&#xa0;?</translation>
    </message>
    <message>
        <source>What the person asks for.</source>
        <translation>Ce que la personne demande.</translation>
    </message>
    <message>
        <source>They asked about</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Avec ses propres mots</translation>
    </message>
    <message>
        <source>Only if they wish. A contact needs no name.</source>
        <translation>Seulement si souhaité. Un contact n’a pas besoin de nom.</translation>
    </message>
    <message>
        <source>Name, or what to call them</source>
        <translation>Nom, ou comment l’appeler</translation>
    </message>
    <message>
        <source>How to address them</source>
        <translation>Comment s’adresser à la personne</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Somebody depends on them?</source>
        <translation>Quelqu’un à charge&#xa0;?</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>I would like to talk to someone after this one</source>
        <translation>J’aimerais parler à quelqu’un après celui-ci</translation>
    </message>
    <message>
        <source>How this contact ends.</source>
        <translation>Comment ce contact se termine.</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>How they came to us</source>
        <translation>Comment la personne est venue à nous</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>Votre propre note</translation>
    </message>
    <message>
        <source>When, in their words</source>
        <translation>Quand, avec ses mots</translation>
    </message>
    <message>
        <source>Write what is said. Nothing here is required.</source>
        <translation>Écrivez ce qui est dit. Rien n’est obligatoire ici.</translation>
    </message>
    <message>
        <source>Kind of offence</source>
        <translation>Type d’infraction</translation>
    </message>
    <message>
        <source>Who did it, in relation to the victim</source>
        <translation>L’auteur, par rapport à la victime</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Has it happened before?</source>
        <translation>Est-ce déjà arrivé&#xa0;?</translation>
    </message>
    <message>
        <source>Told the police?</source>
        <translation>Police informée&#xa0;?</translation>
    </message>
    <message>
        <source>Do they want to tell the police?</source>
        <translation>Souhaite informer la police&#xa0;?</translation>
    </message>
    <message>
        <source>Are they still in contact?</source>
        <translation>Toujours en contact&#xa0;?</translation>
    </message>
    <message>
        <source>Is anything kept as proof?</source>
        <translation>Des preuves sont-elles gardées&#xa0;?</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Il y a combien de temps</translation>
    </message>
    <message>
        <source>Support there is, and from whom</source>
        <translation>Le soutien possible, et par qui</translation>
    </message>
    <message>
        <source>How to make a complaint, and the victim&apos;s role</source>
        <translation>Comment porter plainte, et le rôle de la victime</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Legal advice and legal aid</source>
        <translation>Conseil juridique et aide juridictionnelle</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Indemnisation</translation>
    </message>
    <message>
        <source>Interpretation and translation</source>
        <translation>Interprétation et traduction</translation>
    </message>
    <message>
        <source>Rights of people who live in another country</source>
        <translation>Droits des personnes vivant dans un autre pays</translation>
    </message>
    <message>
        <source>Where to complain when rights are not respected</source>
        <translation>Où se plaindre si les droits ne sont pas respectés</translation>
    </message>
    <message>
        <source>Whom to contact about the case</source>
        <translation>Qui contacter au sujet de l’affaire</translation>
    </message>
    <message>
        <source>Restorative justice</source>
        <translation>Justice restaurative</translation>
    </message>
    <message>
        <source>Expenses paid back</source>
        <translation>Remboursement des frais</translation>
    </message>
    <message>
        <source>What else was given</source>
        <translation>Autre chose donnée</translation>
    </message>
    <message>
        <source>Information about rights, by the letters of the Directive.</source>
        <translation>Information sur les droits, selon les lettres de la directive.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Who else may answer or see it</source>
        <translation>Qui d’autre peut répondre ou voir</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Letters to</source>
        <translation>Courriers à</translation>
    </message>
    <message>
        <source>Safe hours</source>
        <translation>Heures sûres</translation>
    </message>
    <message>
        <source>Voicemail?</source>
        <translation>Messagerie vocale&#xa0;?</translation>
    </message>
    <message>
        <source>Text messages?</source>
        <translation>SMS&#xa0;?</translation>
    </message>
    <message>
        <source>Letters?</source>
        <translation>Courriers&#xa0;?</translation>
    </message>
    <message>
        <source>Documents only in discreet form?</source>
        <translation>Documents sous forme discrète seulement&#xa0;?</translation>
    </message>
    <message>
        <source>Who to say is calling</source>
        <translation>Qui annoncer à l’appel</translation>
    </message>
    <message>
        <source>Never contact</source>
        <translation>Ne jamais contacter</translation>
    </message>
    <message>
        <source>Code question</source>
        <translation>Question code</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>Sa réponse</translation>
    </message>
    <message>
        <source>How, when and as whom we may reach them. Ask again at each contact.</source>
        <translation>Comment, quand et en tant que qui joindre la personne. Redemandez à chaque contact.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>Pays de résidence</translation>
    </message>
</context>
<context>
    <name>ContactSide</name>
    <message>
        <source>For safety now</source>
        <translation>Pour la sécurité, maintenant</translation>
    </message>
    <message>
        <source>Perhaps known already</source>
        <translation>Peut-être déjà connu</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflit d’intérêts</translation>
    </message>
    <message>
        <source>In danger now. The emergency number first; stay on the line.</source>
        <translation>En danger maintenant. D’abord le numéro d’urgence&#xa0;; restez en ligne.</translation>
    </message>
    <message>
        <source>Cannot talk freely. Ask for a safer time and end the call simply.</source>
        <translation>Ne peut pas parler librement. Demandez un moment plus sûr et terminez simplement.</translation>
    </message>
    <message>
        <source>Thoughts of suicide. Ask openly, do not leave them alone with it.</source>
        <translation>Idées suicidaires. Demandez ouvertement, ne laissez pas la personne seule avec cela.</translation>
    </message>
    <message>
        <source>Children are in danger. Ask who looks after them now.</source>
        <translation>Des enfants sont en danger. Demandez qui s’en occupe maintenant.</translation>
    </message>
    <message>
        <source>Hurt. Ask whether a doctor is needed.</source>
        <translation>Blessures. Demandez s’il faut un médecin.</translation>
    </message>
    <message>
        <source>Still in contact. Ask about shared phones and accounts.</source>
        <translation>Toujours en contact. Demandez s’il y a des téléphones et comptes partagés.</translation>
    </message>
    <message>
        <source>What you hear about danger is gathered here.</source>
        <translation>Ce que vous entendez d’un danger se rassemble ici.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Dossier&#xa0;%1</translation>
    </message>
    <message>
        <source>Contact, %1</source>
        <translation>Contact,&#xa0;%1</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>Nobody so far. Compared again as you type.</source>
        <translation>Personne pour l’instant. Comparé au fil de la saisie.</translation>
    </message>
    <message>
        <source>Please hand this contact to a colleague.</source>
        <translation>Confiez ce contact à un collègue.</translation>
    </message>
    <message>
        <source>Nobody named so far is on your list of people you know. Checked again as you type.</source>
        <translation>Personne de nommé n’est sur votre liste de connaissances. Revérifié au fil de la saisie.</translation>
    </message>
</context>
<context>
    <name>CountedBar</name>
    <message>
        <source>Counts as a contact with</source>
        <translation>Compte comme contact avec</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Kind of offence</source>
        <translation>Type d’infraction</translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation>Danger actuel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>%1 of 6. A name is never needed.</source>
        <translation>%1 sur 6. Un nom n’est jamais nécessaire.</translation>
    </message>
</context>
<context>
    <name>CountryFact</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>police</source>
        <translation>police</translation>
    </message>
    <message>
        <source>police, when it is not urgent</source>
        <translation>police, sans urgence</translation>
    </message>
    <message>
        <source>medical help</source>
        <translation>secours médicaux</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>par SMS</translation>
    </message>
    <message>
        <source>any emergency</source>
        <translation>toute urgence</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Numéro d’urgence</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>Ligne d’écoute</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Jour et nuit</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Irlande du Nord</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
</context>
<context>
    <name>CreateOfficeDialog</name>
    <message>
        <source>Northern Ireland</source>
        <translation>Irlande du Nord</translation>
    </message>
    <message>
        <source>Create an office</source>
        <translation>Créer un bureau</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nom du bureau</translation>
    </message>
    <message>
        <source>Country whose rights and numbers apply</source>
        <translation>Pays dont les droits et les numéros s’appliquent</translation>
    </message>
    <message>
        <source>Working language</source>
        <translation>Langue de travail</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où il est conservé</translation>
    </message>
    <message>
        <source>A folder with the office&apos;s name is made there. Everything in it is encrypted.</source>
        <translation>Un dossier au nom du bureau y est créé. Tout ce qu’il contient est chiffré.</translation>
    </message>
    <message>
        <source>The first person leads the office: takes contacts, reviews, and adds the colleagues.</source>
        <translation>La première personne dirige le bureau&#xa0;: prend les contacts, relit et ajoute les collègues.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>At least ten characters; a few unrelated words are easy to keep in mind.</source>
        <translation>Au moins dix caractères&#xa0;; quelques mots sans rapport se retiennent bien.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>The sheet is printed</source>
        <translation>La feuille est imprimée</translation>
    </message>
    <message>
        <source>The office is made. Please type the group from the sheet first: without the sheet nobody can help when passwords are lost.</source>
        <translation>Le bureau est créé. Tapez d’abord le groupe lu sur la feuille&#xa0;: sans elle, personne ne peut aider si les mots de passe sont perdus.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of another year, in Qt&apos;s notation of dates</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of this year: weekday, day, month, in Qt&apos;s notation of dates</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a day, %2 a time</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DaysOffEditor</name>
    <message>
        <source>Closed from … until</source>
        <translation>Fermé du … au</translation>
    </message>
    <message>
        <source>Days it is closed</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>Closed from</source>
        <translation>Fermé du</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>Fermé jusqu’au</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Pourquoi c’est fermé</translation>
    </message>
    <message>
        <source>why</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>Take these days out</source>
        <translation>Retirer ces jours</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>About this assessment</source>
        <translation>À propos de cette évaluation</translation>
    </message>
    <message>
        <source>Assess again</source>
        <translation>Évaluer de nouveau</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>Holds health, sex life, origin or similar (Article 9 GDPR)</source>
        <translation>Contient santé, vie sexuelle, origine ou semblable (article 9 RGPD)</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Demandée par</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Leur référence</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>À faire pour le</translation>
    </message>
    <message>
        <source>Filled in from the office&apos;s time limits, which are practice and not law.</source>
        <translation>Rempli d’après les délais du bureau, qui sont des usages et non la loi.</translation>
    </message>
    <message>
        <source>Assess again on</source>
        <translation>Évaluer de nouveau le</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Interpreter, language</source>
        <translation>Interprète, langue</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation>Minutes que cela a pris</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Help at once</source>
        <translation>Aide immédiate</translation>
    </message>
    <message>
        <source>A safe place to live</source>
        <translation>Un lieu sûr où vivre</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Doctor, documented injuries</source>
        <translation>Médecin, constat de blessures</translation>
    </message>
    <message>
        <source>Centre after sexual violence</source>
        <translation>Centre après violences sexuelles</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Quelqu’un à qui parler</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>Ligne d’écoute</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Conseil juridique</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Indemnisation</translation>
    </message>
    <message>
        <source>Company in court</source>
        <translation>Accompagnement au tribunal</translation>
    </message>
    <message>
        <source>Protection of children</source>
        <translation>Protection de l’enfance</translation>
    </message>
    <message>
        <source>Protection of older people</source>
        <translation>Protection des personnes âgées</translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation>Traite des êtres humains</translation>
    </message>
    <message>
        <source>Migration and papers</source>
        <translation>Migration et papiers</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Handicap</translation>
    </message>
    <message>
        <source>Addiction</source>
        <translation>Addiction</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Logement</translation>
    </message>
    <message>
        <source>Money and debts</source>
        <translation>Argent et dettes</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Prestations sociales</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>School and training</source>
        <translation>École et formation</translation>
    </message>
    <message>
        <source>Safe phone and accounts</source>
        <translation>Téléphone et comptes sûrs</translation>
    </message>
    <message>
        <source>Restorative justice</source>
        <translation>Justice restaurative</translation>
    </message>
    <message>
        <source>Programme for perpetrators</source>
        <translation>Programme pour auteurs</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>Deuil</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>Groupe de pairs</translation>
    </message>
    <message>
        <source>Care of animals</source>
        <translation>Garde d’animaux</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Aide pratique</translation>
    </message>
    <message>
        <source>Embassy, partner abroad</source>
        <translation>Ambassade, partenaire à l’étranger</translation>
    </message>
    <message>
        <source>ages are the wrong way round</source>
        <translation>âges inversés</translation>
    </message>
    <message>
        <source>a place is not on the map</source>
        <translation>lieu absent de la carte</translation>
    </message>
    <message>
        <source>dates cannot be read</source>
        <translation>dates illisibles</translation>
    </message>
    <message>
        <source>e-mail addresses are not complete</source>
        <translation>adresses électroniques incomplètes</translation>
    </message>
    <message>
        <source>phone numbers have their extension inside</source>
        <translation>numéros de téléphone contenant leur poste</translation>
    </message>
    <message>
        <source>needed fields are empty</source>
        <translation>champs nécessaires vides</translation>
    </message>
    <message>
        <source>needed fields are missing</source>
        <translation>champs nécessaires absents</translation>
    </message>
    <message>
        <source>fields are not of the standard; they are kept</source>
        <translation>champs hors de la norme&#xa0;; conservés</translation>
    </message>
    <message>
        <source>files are not of the standard; they are kept</source>
        <translation>fichiers hors de la norme&#xa0;; conservés</translation>
    </message>
    <message>
        <source>hours have only one end</source>
        <translation>horaires avec une seule borne</translation>
    </message>
    <message>
        <source>ids are of an older kind; they are kept</source>
        <translation>identifiants d’un ancien type&#xa0;; conservés</translation>
    </message>
    <message>
        <source>ids stand twice</source>
        <translation>identifiants en double</translation>
    </message>
    <message>
        <source>hours do not say which week they mean</source>
        <translation>horaires sans semaine précisée</translation>
    </message>
    <message>
        <source>rows point to something that is not there</source>
        <translation>lignes renvoyant à ce qui n’existe pas</translation>
    </message>
    <message>
        <source>rows point to several others at once</source>
        <translation>lignes renvoyant à plusieurs autres à la fois</translation>
    </message>
    <message>
        <source>values are of the wrong kind</source>
        <translation>valeurs d’un mauvais type</translation>
    </message>
    <message>
        <source>numbers are written as text</source>
        <translation>nombres écrits comme du texte</translation>
    </message>
    <message>
        <source>numbers cannot be read</source>
        <translation>nombres illisibles</translation>
    </message>
    <message>
        <source>fields have names of an older version</source>
        <translation>champs aux noms d’une ancienne version</translation>
    </message>
    <message>
        <source>records are of no known kind; they are kept</source>
        <translation>enregistrements d’un type inconnu&#xa0;; conservés</translation>
    </message>
    <message>
        <source>rows have too few or too many cells</source>
        <translation>lignes avec trop ou trop peu de cellules</translation>
    </message>
    <message>
        <source>services stand twice; the fuller one is taken</source>
        <translation>services en double&#xa0;; le plus complet est pris</translation>
    </message>
    <message>
        <source>texts are written as numbers</source>
        <translation>textes écrits comme des nombres</translation>
    </message>
    <message>
        <source>times are written in another way; they are understood</source>
        <translation>heures écrites autrement&#xa0;; comprises</translation>
    </message>
    <message>
        <source>times cannot be read</source>
        <translation>heures illisibles</translation>
    </message>
    <message>
        <source>web addresses are not complete</source>
        <translation>adresses web incomplètes</translation>
    </message>
    <message>
        <source>web addresses have no https</source>
        <translation>adresses web sans https</translation>
    </message>
    <message>
        <source>values are not of the list</source>
        <translation>valeurs hors de la liste</translation>
    </message>
    <message>
        <source>open day and night</source>
        <translation>ouvert jour et nuit</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>ouvert jusqu’à&#xa0;%1</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>ouvre à&#xa0;%1</translation>
    </message>
    <message>
        <source>opens tomorrow %1</source>
        <translation>ouvre demain&#xa0;%1</translation>
    </message>
    <message>
        <source>opens %1 %2</source>
        <translation>ouvre&#xa0;%1&#xa0;%2</translation>
    </message>
    <message>
        <source>closed for now</source>
        <translation>fermé pour l’instant</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>horaires inconnus</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>jamais vérifié</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>vérifié&#xa0;%1</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par courriel</translation>
    </message>
    <message>
        <source>by a visit</source>
        <translation>lors d’une visite</translation>
    </message>
    <message>
        <source>on its web page</source>
        <translation>sur sa page web</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>en réunion</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>jour et nuit</translation>
    </message>
    <message>
        <source>public holiday · %1</source>
        <translation>jour férié · %1</translation>
    </message>
    <message>
        <source>answers are neither yes nor no</source>
        <translation>des réponses ne sont ni oui ni non</translation>
    </message>
    <message>
        <source>e-mail addresses cannot be read</source>
        <translation>des adresses de courriel sont illisibles</translation>
    </message>
    <message>
        <source>opening hours stay as text</source>
        <translation>des heures d’ouverture restent en texte</translation>
    </message>
    <message>
        <source>categories point to no need</source>
        <translation>des catégories ne mènent à aucun besoin</translation>
    </message>
    <message>
        <source>rows have more cells than the head</source>
        <translation>des lignes ont plus de cellules que l’en-tête</translation>
    </message>
    <message>
        <source>rows without a name are left out</source>
        <translation>des lignes sans nom sont laissées de côté</translation>
    </message>
    <message>
        <source>Violence at home</source>
        <translation>Violences à la maison</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Violences sexuelles</translation>
    </message>
    <message>
        <source>Stalking</source>
        <translation>Harcèlement obsessionnel</translation>
    </message>
    <message>
        <source>Hate crime</source>
        <translation>Crime de haine</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Proches</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Témoins</translation>
    </message>
    <message>
        <source>Bereaved people</source>
        <translation>Personnes endeuillées</translation>
    </message>
    <message>
        <source>ages cannot be read; they are kept</source>
        <translation>des âges sont illisibles ; ils sont conservés</translation>
    </message>
    <message>
        <source>crimes stay in their own words</source>
        <translation>des infractions gardent leurs propres mots</translation>
    </message>
    <message>
        <source>genders cannot be read; they are kept</source>
        <translation>des genres sont illisibles ; ils sont conservés</translation>
    </message>
    <message>
        <source>cells do not say who may come; they are kept</source>
        <translation>des cellules ne disent pas qui peut venir ; elles sont conservées</translation>
    </message>
    <message>
        <source>languages are not known; they are kept</source>
        <translation>des langues sont inconnues ; elles sont conservées</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Name, need, place or language</source>
        <translation>Nom, besoin, lieu ou langue</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Chercher dans l’annuaire</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>Type a name, a need, a place or a language; filters narrow the list. Green was checked here in the last 90 days, amber in the last 180; ask first before you give out an older number. Addresses of shelters stay hidden.</source>
        <translation>Tapez un nom, un besoin, un lieu ou une langue&#xa0;; les filtres resserrent la liste. Vert&#xa0;: vérifié ici dans les 90 derniers jours&#xa0;; ambre&#xa0;: dans les 180&#xa0;; renseignez-vous avant de donner un numéro plus ancien. Les adresses des refuges restent cachées.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>The directory holds the services you can refer to. It begins with an import.</source>
        <translation>L’annuaire contient les services vers lesquels vous pouvez orienter. Il commence par une importation.</translation>
    </message>
    <message>
        <source>Nothing within %1 in %2</source>
        <translation>Rien à moins de&#xa0;%1 en&#xa0;%2</translation>
    </message>
    <message>
        <source>Nothing within %1</source>
        <translation>Rien à moins de&#xa0;%1</translation>
    </message>
    <message>
        <source>No service fits what you ask for.</source>
        <translation>Aucun service ne correspond à votre demande.</translation>
    </message>
    <message>
        <source>Anywhere (%1)</source>
        <translation>Partout (%1)</translation>
    </message>
    <message>
        <source>In any language (%1)</source>
        <translation>Dans toutes les langues (%1)</translation>
    </message>
    <message>
        <source>For any need (%1)</source>
        <translation>Pour tous les besoins (%1)</translation>
    </message>
    <message>
        <source>Without “only services that” (%1)</source>
        <translation>Sans «&#xa0;seulement les services qui&#xa0;» (%1)</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <translation>%1 pour « %2 »</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Keep the directory true</source>
        <translation>Tenir l’annuaire à jour</translation>
    </message>
    <message>
        <source>Something is wrong with this entry</source>
        <translation>Quelque chose est faux dans cette entrée</translation>
    </message>
    <message>
        <source>The same, while typing</source>
        <translation>La même chose, en tapant</translation>
    </message>
    <message>
        <source>Note this gap</source>
        <translation>Noter ce manque</translation>
    </message>
    <message>
        <source>Counts need, place and language in the report of gaps; nothing about a person</source>
        <translation>Compte le besoin, le lieu et la langue dans le rapport des manques ; rien sur une personne</translation>
    </message>
    <message>
        <source>Noted. It counts in the report of gaps.</source>
        <translation>Noté. Cela compte dans le rapport des manques.</translation>
    </message>
    <message>
        <source>Suggest for which case?</source>
        <translation>Proposer pour quel dossier&#xa0;?</translation>
    </message>
    <message>
        <source>The referral for %1 opens with this case; nothing is sent yet.</source>
        <translation>L’orientation vers&#xa0;%1 s’ouvre avec ce dossier&#xa0;; rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Open the referral</source>
        <translation>Ouvrir l’orientation</translation>
    </message>
</context>
<context>
    <name>DiscretionPart</name>
    <message>
        <source>Discreet pages</source>
        <translation>Pages discrètes</translation>
    </message>
    <message>
        <source>A discreet page tells nobody who finds it what it is about. A code to be photographed stands on it only when it leads to an address that tells nothing either: neither the name of your office nor what it does.</source>
        <translation>Une page discrète ne dit rien à qui la trouve. Elle ne porte un code à photographier que s’il mène à une adresse qui ne dit rien non plus : ni le nom de votre association, ni ce qu’elle fait.</translation>
    </message>
    <message>
        <source>Neutral web address</source>
        <translation>Adresse web neutre</translation>
    </message>
    <message>
        <source>Begins with https://. Empty: discreet pages have no code.</source>
        <translation>Commence par https://. Vide : les pages discrètes n’ont pas de code.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved. Discreet pages have no code.</source>
        <translation>Enregistré. Les pages discrètes n’ont pas de code.</translation>
    </message>
    <message>
        <source>Saved. Discreet pages made from now on carry the code.</source>
        <translation>Enregistré. Les pages discrètes faites désormais portent le code.</translation>
    </message>
</context>
<context>
    <name>DraftMark</name>
    <message>
        <source>Draft saved %1</source>
        <translation>Brouillon enregistré&#xa0;%1</translation>
    </message>
    <message>
        <source>Not saved yet, trying again</source>
        <translation>Pas encore enregistré, nouvel essai</translation>
    </message>
</context>
<context>
    <name>DuplicatesPart</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Garder le premier</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <translation>Garder le second</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Ils sont deux</translation>
    </message>
    <message>
        <source>Alike in name, and in phone or place. Nothing is merged before you say so.</source>
        <translation>Semblables par le nom, et par le téléphone ou le lieu. Rien n’est fusionné avant que vous le disiez.</translation>
    </message>
    <message>
        <source>Entries that may be one service</source>
        <translation>Entrées qui sont peut-être un seul service</translation>
    </message>
    <message>
        <source>No two entries look like one service.</source>
        <translation>Aucune paire d’entrées ne ressemble à un seul service.</translation>
    </message>
    <message>
        <source>This pair is not suggested again</source>
        <translation>Cette paire n’est plus proposée</translation>
    </message>
    <message>
        <source>The entry that is kept takes over what is known of the other one. Old referrals then lead to it. A merge can be taken back.</source>
        <translation>L’entrée gardée reprend ce que l’on sait de l’autre. Les anciennes orientations y mènent ensuite. Une fusion peut être annulée.</translation>
    </message>
    <message>
        <source>Merged lately</source>
        <translation>Fusionnées dernièrement</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>entered here</source>
        <translation>saisie ici</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>The two are one entry now.</source>
        <translation>Les deux ne font plus qu’une entrée.</translation>
    </message>
    <message>
        <source>Both entries are back as they were.</source>
        <translation>Les deux entrées sont de nouveau comme avant.</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>FactsPart</name>
    <message>
        <source>Confirmed here</source>
        <translation>Confirmé ici</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Only confirmed facts reach a leaflet or another document.</source>
        <translation>Seuls les faits confirmés figurent dans une fiche ou un autre document.</translation>
    </message>
    <message>
        <source>Facts of the country</source>
        <translation>Faits du pays</translation>
    </message>
    <message>
        <source>Confirm it for this office…</source>
        <translation>Confirmer pour ce bureau…</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>Retirer la confirmation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>Comparé le</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 of %2 not confirmed</source>
        <translation>%1 sur&#xa0;%2 non confirmés</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>From abroad</source>
        <translation>Depuis l’étranger</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>payant</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé avec</translation>
    </message>
    <message>
        <source>Confirm for this office</source>
        <translation>Confirmer pour ce bureau</translation>
    </message>
    <message>
        <source>“%1” will be allowed in documents. It lapses when a newer country pack says something else.</source>
        <translation>«&#xa0;%1&#xa0;» sera permis dans les documents. Cela cesse si une version plus récente des données du pays dit autre chose.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>What did you compare it with?</source>
        <translation>Avec quoi l’avez-vous comparé&#xa0;?</translation>
    </message>
    <message>
        <source>For example the page of the service, or a call to it today.</source>
        <translation>Par exemple la page du service, ou un appel aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The office file does not open with this key. It may be damaged or belong to another office. A backup can bring it back.</source>
        <translation>Le fichier du bureau ne s’ouvre pas avec cette clé. Il est peut-être endommagé ou appartient à un autre bureau. Une sauvegarde peut le rétablir.</translation>
    </message>
    <message>
        <source>The office is busy at another place. Nothing was lost. Please try again in a moment.</source>
        <translation>Le bureau est occupé ailleurs. Rien n’est perdu. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe. Please make room and try again.</source>
        <translation>Le disque est plein, rien n’a pu être enregistré. Ce qui l’était déjà est en sûreté. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The office folder cannot be written to, so this was not saved. Please check the rights of the folder.</source>
        <translation>Le dossier du bureau n’est pas accessible en écriture, rien n’a été enregistré. Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>The office file is damaged. Please stop working here and bring back the last backup.</source>
        <translation>Le fichier du bureau est endommagé. Arrêtez de travailler ici et rétablissez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The office server does not answer. What was saved before is safe. Please try again.</source>
        <translation>Le serveur du bureau ne répond pas. Ce qui était enregistré est en sûreté. Réessayez.</translation>
    </message>
    <message>
        <source>The office did not allow this. Nothing was changed.</source>
        <translation>Le bureau ne l’a pas permis. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Something in Waymark went wrong and this step was not done. What was saved before is safe.</source>
        <translation>Un problème est survenu dans Waymark et cette étape n’a pas été faite. Ce qui était enregistré est en sûreté.</translation>
    </message>
    <message>
        <source>A file or folder could not be read or written. Please check that it is there and that you may use it.</source>
        <translation>Un fichier ou un dossier n’a pas pu être lu ou écrit. Vérifiez qu’il existe et que vous y avez accès.</translation>
    </message>
    <message>
        <source>This computer has no memory left. Please close other programs and try again.</source>
        <translation>Cet ordinateur n’a plus de mémoire. Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Près de</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>À moins de</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>20</source>
        <translation>20</translation>
    </message>
    <message>
        <source>60 km</source>
        <translation>60 km</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Only services that</source>
        <translation>Seulement les services qui</translation>
    </message>
    <message>
        <source>are free</source>
        <translation>sont gratuits</translation>
    </message>
    <message>
        <source>accept without a name</source>
        <translation>acceptent sans nom</translation>
    </message>
    <message>
        <source>are open now</source>
        <translation>sont ouverts maintenant</translation>
    </message>
    <message>
        <source>have step-free access</source>
        <translation>sont accessibles sans marche</translation>
    </message>
    <message>
        <source>take children along</source>
        <translation>accueillent les enfants</translation>
    </message>
    <message>
        <source>ask for no papers</source>
        <translation>ne demandent pas de papiers</translation>
    </message>
    <message>
        <source>Information checked</source>
        <translation>Informations vérifiées</translation>
    </message>
    <message>
        <source>Any need</source>
        <translation>Tous les besoins</translation>
    </message>
    <message>
        <source>No service is in a place of that name.</source>
        <translation>Aucun service dans un lieu de ce nom.</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>90 to 180 days</source>
        <translation>90 à 180 jours</translation>
    </message>
    <message>
        <source>older, ask first</source>
        <translation>plus ancien, à vérifier</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1 &#xa0;%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Tout âge</translation>
    </message>
    <message>
        <source>Children under 12</source>
        <translation>Enfants de moins de 12 ans</translation>
    </message>
    <message>
        <source>12 to 17 years</source>
        <translation>De 12 à 17 ans</translation>
    </message>
    <message>
        <source>18 to 64 years</source>
        <translation>De 18 à 64 ans</translation>
    </message>
    <message>
        <source>65 and older</source>
        <translation>65 ans et plus</translation>
    </message>
    <message>
        <source>are open at…</source>
        <translation>sont ouverts à…</translation>
    </message>
    <message>
        <source>Open at</source>
        <translation>Ouvert à</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 services</source>
        <translation>%1 · %2 · %3 services</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Services : %1</translation>
    </message>
</context>
<context>
    <name>FormBuilderPage</name>
    <message>
        <source>This is your draft of %1. It is no version yet.</source>
        <translation>Ceci est votre brouillon de %1. Ce n’est pas encore une version.</translation>
    </message>
    <message>
        <source>The form has a newer version since then; yours would take its place.</source>
        <translation>Le formulaire a une version plus récente depuis ; la vôtre prendrait sa place.</translation>
    </message>
    <message>
        <source>This is your draft of %1. It is no form yet.</source>
        <translation>Ceci est votre brouillon du %1. Ce n’est pas encore un formulaire.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Initial password</source>
        <translation>Mot de passe initial</translation>
    </message>
    <message>
        <source>Tell it in person or on paper. It works once: at the first sign-in an own one must be chosen.</source>
        <translation>À dire de vive voix ou sur papier. Il sert une fois&#xa0;: à la première connexion il faut en choisir un à soi.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
</context>
<context>
    <name>FormRightFields</name>
    <message>
        <source>By which right</source>
        <translation>De quel droit</translation>
    </message>
    <message>
        <source>Who confirms it</source>
        <translation>Qui le confirme</translation>
    </message>
    <message>
        <source>The document that proves it</source>
        <translation>Le document qui le prouve</translation>
    </message>
    <message>
        <source>Whose the form is</source>
        <translation>À qui est le formulaire</translation>
    </message>
    <message>
        <source>Last day of the right</source>
        <translation>Dernier jour du droit</translation>
    </message>
    <message>
        <source>What must stand under blank copies</source>
        <translation>Ce qui doit figurer sous les exemplaires vierges</translation>
    </message>
    <message>
        <source>Blank copies may be printed</source>
        <translation>Les exemplaires vierges peuvent être imprimés</translation>
    </message>
    <message>
        <source>Somebody&apos;s permission</source>
        <translation>L’autorisation de quelqu’un</translation>
    </message>
    <message>
        <source>Public domain or free licence</source>
        <translation>Domaine public ou licence libre</translation>
    </message>
    <message>
        <source>Our own wording</source>
        <translation>Notre propre formulation</translation>
    </message>
    <message>
        <source>We hold the right to use this</source>
        <translation>Nous avons le droit de l’utiliser</translation>
    </message>
    <message>
        <source>For example: licence 12 of 1 November</source>
        <translation>Par exemple : licence 12 du 1er novembre</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>It is kept in the encrypted office.</source>
        <translation>Il est conservé dans le bureau chiffré.</translation>
    </message>
    <message>
        <source>Write the day as 2027-06-30.</source>
        <translation>Écrivez le jour ainsi : 2027-06-30.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>The form asks for this. Answer it, or say why there is no answer.</source>
        <translation>Le formulaire le demande. Répondez, ou dites pourquoi il n’y a pas de réponse.</translation>
    </message>
    <message>
        <source>At least %1 answers belong here.</source>
        <translation>Il faut ici au moins&#xa0;%1 réponses.</translation>
    </message>
    <message>
        <source>At most %1 answers belong here.</source>
        <translation>Il faut ici au plus&#xa0;%1 réponses.</translation>
    </message>
    <message>
        <source>At least %1 characters, please.</source>
        <translation>Au moins&#xa0;%1 caractères, s’il vous plaît.</translation>
    </message>
    <message>
        <source>At most %1 characters fit here.</source>
        <translation>Au plus&#xa0;%1 caractères tiennent ici.</translation>
    </message>
    <message>
        <source>The lowest value here is %1.</source>
        <translation>La plus petite valeur ici est&#xa0;%1.</translation>
    </message>
    <message>
        <source>The highest value here is %1.</source>
        <translation>La plus grande valeur ici est&#xa0;%1.</translation>
    </message>
    <message>
        <source>At most %1 digits behind the point.</source>
        <translation>Au plus&#xa0;%1 chiffres après la virgule.</translation>
    </message>
    <message>
        <source>This is not written the way the form expects.</source>
        <translation>Ce n’est pas écrit comme le formulaire l’attend.</translation>
    </message>
    <message>
        <source>Please write it like this: %1</source>
        <translation>Écrivez-le ainsi&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Please choose one of the answers listed.</source>
        <translation>Choisissez l’une des réponses de la liste.</translation>
    </message>
    <message>
        <source>This does not fit the kind of question.</source>
        <translation>Cela ne convient pas à ce type de question.</translation>
    </message>
    <message>
        <source>This answer stands alone; take the others out.</source>
        <translation>Cette réponse est seule possible&#xa0;; retirez les autres.</translation>
    </message>
    <message>
        <source>first needs</source>
        <translation>premiers besoins</translation>
    </message>
    <message>
        <source>protection needs</source>
        <translation>besoins de protection</translation>
    </message>
    <message>
        <source>support needs</source>
        <translation>besoins de soutien</translation>
    </message>
    <message>
        <source>protection and support needs</source>
        <translation>besoins de protection et de soutien</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>sécurité</translation>
    </message>
    <message>
        <source>specialist instrument</source>
        <translation>outil spécialisé</translation>
    </message>
    <message>
        <source>check before closing</source>
        <translation>vérification avant clôture</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>retour d’expérience</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>consent open</source>
        <translation>accord à demander</translation>
    </message>
    <message>
        <source>date set</source>
        <translation>date fixée</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>written up</source>
        <translation>rédigée</translation>
    </message>
    <message>
        <source>read by supervisor</source>
        <translation>lue par le superviseur</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>measures decided</source>
        <translation>mesures décidées</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuelle</translation>
    </message>
    <message>
        <source>due again</source>
        <translation>à refaire</translation>
    </message>
    <message>
        <source>renewed since</source>
        <translation>refaite depuis</translation>
    </message>
    <message>
        <source>not wished</source>
        <translation>non souhaitée</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non joint</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>No concern</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Modérée</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>with partner</source>
        <translation>chez un partenaire</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>met</source>
        <translation>satisfait</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>wished</source>
        <translation>souhaitée</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>accordée</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>réalisée</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>sans effet</translation>
    </message>
    <message>
        <source>Immediate protection</source>
        <translation>Protection immédiate</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Plan de sécurité</translation>
    </message>
    <message>
        <source>Protection in the procedure</source>
        <translation>Protection dans la procédure</translation>
    </message>
    <message>
        <source>Safe place to live</source>
        <translation>Lieu sûr où vivre</translation>
    </message>
    <message>
        <source>Medical help</source>
        <translation>Aide médicale</translation>
    </message>
    <message>
        <source>Securing evidence</source>
        <translation>Conservation des preuves</translation>
    </message>
    <message>
        <source>Psychological support</source>
        <translation>Soutien psychologique</translation>
    </message>
    <message>
        <source>Help in a crisis</source>
        <translation>Aide en situation de crise</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Conseil juridique</translation>
    </message>
    <message>
        <source>Making a complaint</source>
        <translation>Dépôt de plainte</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Indemnisation</translation>
    </message>
    <message>
        <source>Support at court</source>
        <translation>Soutien au tribunal</translation>
    </message>
    <message>
        <source>Safety of the children</source>
        <translation>Sécurité des enfants</translation>
    </message>
    <message>
        <source>Interpreter and translation</source>
        <translation>Interprète et traduction</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Logement</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>School and education</source>
        <translation>École et études</translation>
    </message>
    <message>
        <source>Right to stay</source>
        <translation>Droit au séjour</translation>
    </message>
    <message>
        <source>Support with a disability</source>
        <translation>Soutien lié à un handicap</translation>
    </message>
    <message>
        <source>Help with addiction</source>
        <translation>Aide face à l’addiction</translation>
    </message>
    <message>
        <source>Safe phone and accounts</source>
        <translation>Téléphone et comptes sûrs</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Aide pratique</translation>
    </message>
    <message>
        <source>Information about rights</source>
        <translation>Information sur les droits</translation>
    </message>
    <message>
        <source>Restorative justice</source>
        <translation>Justice restaurative</translation>
    </message>
    <message>
        <source>Meeting others who lived it</source>
        <translation>Rencontre avec d’autres personnes concernées</translation>
    </message>
    <message>
        <source>Care for animals</source>
        <translation>Garde des animaux</translation>
    </message>
    <message>
        <source>Support in grief</source>
        <translation>Soutien dans le deuil</translation>
    </message>
    <message>
        <source>Other need</source>
        <translation>Autre besoin</translation>
    </message>
    <message>
        <source>Heard in suitable rooms</source>
        <translation>Audition dans des locaux adaptés</translation>
    </message>
    <message>
        <source>Heard by a trained person</source>
        <translation>Audition par une personne formée</translation>
    </message>
    <message>
        <source>Heard by the same person</source>
        <translation>Audition par la même personne</translation>
    </message>
    <message>
        <source>Heard by somebody of the same sex</source>
        <translation>Audition par une personne du même sexe</translation>
    </message>
    <message>
        <source>No visual contact at court</source>
        <translation>Pas de contact visuel au tribunal</translation>
    </message>
    <message>
        <source>Heard by video link</source>
        <translation>Audition par visioconférence</translation>
    </message>
    <message>
        <source>No needless questions on private life</source>
        <translation>Pas de question inutile sur la vie privée</translation>
    </message>
    <message>
        <source>Hearing without the public</source>
        <translation>Audience sans public</translation>
    </message>
    <message>
        <source>Child: recorded interview</source>
        <translation>Enfant&#xa0;: audition enregistrée</translation>
    </message>
    <message>
        <source>Child: special representative</source>
        <translation>Enfant&#xa0;: administrateur ad hoc</translation>
    </message>
    <message>
        <source>Child: lawyer of its own</source>
        <translation>Enfant&#xa0;: avocat propre</translation>
    </message>
</context>
<context>
    <name>FormsPart</name>
    <message>
        <source>our own wording</source>
        <translation>notre propre texte</translation>
    </message>
    <message>
        <source>public domain or free licence</source>
        <translation>domaine public ou licence libre</translation>
    </message>
    <message>
        <source>somebody&apos;s permission</source>
        <translation>permission de quelqu’un</translation>
    </message>
    <message>
        <source>Earlier answers always stay with the form they were given to.</source>
        <translation>Les réponses antérieures restent toujours avec le formulaire qui les a reçues.</translation>
    </message>
    <message>
        <source>Take in a form…</source>
        <translation>Reprendre un formulaire…</translation>
    </message>
    <message>
        <source>Forms of the office</source>
        <translation>Formulaires du bureau</translation>
    </message>
    <message>
        <source>Save the form as a file…</source>
        <translation>Enregistrer le formulaire en fichier…</translation>
    </message>
    <message>
        <source>Save the proof as a file…</source>
        <translation>Enregistrer la preuve en fichier…</translation>
    </message>
    <message>
        <source>Comes with Waymark</source>
        <translation>Fourni avec Waymark</translation>
    </message>
    <message>
        <source>Right has ended</source>
        <translation>Le droit a pris fin</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1, %2 to be confirmed</source>
        <translation>%1, %2 à confirmer</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>By which</source>
        <translation>Par lequel</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>À qui il est</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>On blank copies</source>
        <translation>Sur les exemplaires vierges</translation>
    </message>
    <message>
        <source>Blank copies</source>
        <translation>Exemplaires vierges</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non permis</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <source>Change the form…</source>
        <translation>Modifier le formulaire…</translation>
    </message>
    <message>
        <source>Print a blank form…</source>
        <translation>Imprimer un formulaire vierge…</translation>
    </message>
    <message>
        <source>Our own version</source>
        <translation>Notre propre version</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signé avec</translation>
    </message>
    <message>
        <source>New form…</source>
        <translation>Nouveau formulaire…</translation>
    </message>
</context>
<context>
    <name>GapsPart</name>
    <message>
        <source>Searches that found nothing, noted by a worker, and referrals that were declined. No person is in it. Ctrl+C copies the table.</source>
        <translation>Recherches sans résultat, notées par un intervenant, et orientations déclinées. Aucune personne n’y figure. Ctrl+C copie le tableau.</translation>
    </message>
    <message>
        <source>Counts under five together, for others to read</source>
        <translation>Moins de cinq regroupés, pour être lu par d’autres</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Manques</translation>
    </message>
    <message>
        <source>Nothing was missing in these days. “Note this gap” stands below a search that finds nothing.</source>
        <translation>Rien n’a manqué ces jours-là. « Noter ce manque » se trouve sous une recherche sans résultat.</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
</context>
<context>
    <name>GlobalSearch</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Privacy screen</source>
        <translation>Écran neutre</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Leaflets</source>
        <translation>Fiches</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>nobody asked yet how to reach this person</source>
        <translation>personne n’a encore demandé comment joindre cette personne</translation>
    </message>
    <message>
        <source>no safe way of this kind is known</source>
        <translation>aucun moyen sûr de ce type n’est connu</translation>
    </message>
    <message>
        <source>the person said not to use it</source>
        <translation>la personne a dit de ne pas l’utiliser</translation>
    </message>
    <message>
        <source>outside the safe hours</source>
        <translation>hors des heures sûres</translation>
    </message>
    <message>
        <source>no hour is safe</source>
        <translation>aucune heure n’est sûre</translation>
    </message>
    <message>
        <source>safe hours were not asked</source>
        <translation>heures sûres non demandées</translation>
    </message>
    <message>
        <source>the safe hours end soon</source>
        <translation>les heures sûres finissent bientôt</translation>
    </message>
    <message>
        <source>no voicemail</source>
        <translation>pas de messagerie</translation>
    </message>
    <message>
        <source>no text messages</source>
        <translation>pas de SMS</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>pas de courrier</translation>
    </message>
    <message>
        <source>it was not asked whether this is allowed</source>
        <translation>il n’a pas été demandé si c’est permis</translation>
    </message>
    <message>
        <source>only in a plain envelope</source>
        <translation>seulement sous enveloppe neutre</translation>
    </message>
    <message>
        <source>documents only in discreet form</source>
        <translation>documents sous forme discrète seulement</translation>
    </message>
    <message>
        <source>somebody else may answer</source>
        <translation>quelqu’un d’autre peut répondre</translation>
    </message>
    <message>
        <source>the device is shared</source>
        <translation>l’appareil est partagé</translation>
    </message>
    <message>
        <source>ask again, the last answer is old</source>
        <translation>redemander, la réponse est ancienne</translation>
    </message>
    <message>
        <source>Do not call now: %1</source>
        <translation>N’appelez pas maintenant&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Do not call now, %1. Next safe time: %2 %3</source>
        <translation>N’appelez pas maintenant,&#xa0;%1. Prochain moment sûr&#xa0;:&#xa0;%2&#xa0;%3</translation>
    </message>
    <message>
        <source>Safe to call until %1, but %2</source>
        <translation>Appel sûr jusqu’à&#xa0;%1, mais&#xa0;%2</translation>
    </message>
    <message>
        <source>Ask first: %1</source>
        <translation>À demander d’abord&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Safe to call until %1</source>
        <translation>Appel sûr jusqu’à&#xa0;%1</translation>
    </message>
    <message>
        <source>Safe to call</source>
        <translation>Appel sûr</translation>
    </message>
    <message>
        <source>%1 ending %2</source>
        <translation>%1 finissant par&#xa0;%2</translation>
    </message>
    <message>
        <source>voicemail is fine</source>
        <translation>messagerie possible</translation>
    </message>
    <message>
        <source>text is fine</source>
        <translation>SMS possible</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>pas de SMS</translation>
    </message>
    <message>
        <source>say “%1”</source>
        <translation>dire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>ask the code question</source>
        <translation>poser la question code</translation>
    </message>
    <message>
        <source>letters are fine</source>
        <translation>courrier possible</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Demandé&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Ask before it leaves</source>
        <translation>Demander avant que cela parte</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>Comment c’est remis</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par la poste</translation>
    </message>
    <message>
        <source>On a screen</source>
        <translation>À l’écran</translation>
    </message>
    <message>
        <source>Who else could see it?</source>
        <translation>Qui d’autre pourrait le voir ?</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Somebody safe</source>
        <translation>Quelqu’un de sûr</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Where will it be kept?</source>
        <translation>Où sera-t-il gardé ?</translation>
    </message>
    <message>
        <source>With the person</source>
        <translation>Par la personne</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>À la maison</translation>
    </message>
    <message>
        <source>Elsewhere, safe</source>
        <translation>Ailleurs, en lieu sûr</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>On a shared device</source>
        <translation>Sur un appareil partagé</translation>
    </message>
    <message>
        <source>Reason to hand it over all the same</source>
        <translation>Raison de le remettre quand même</translation>
    </message>
    <message>
        <source>Reason, in a few words</source>
        <translation>Raison, en quelques mots</translation>
    </message>
    <message>
        <source>Somebody else could see it. Think of the discreet form, or read it together and keep it here.</source>
        <translation>Quelqu’un d’autre pourrait le voir. Pensez à la forme discrète, ou lisez-le ensemble et gardez-le ici.</translation>
    </message>
    <message>
        <source>A file on a shared device is found easily. Think of paper, of the discreet form, or of a sealed file.</source>
        <translation>Un fichier sur un appareil partagé se trouve facilement. Pensez au papier, à la forme discrète ou à un fichier scellé.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Search everything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Privacy screen</source>
        <translation>Écran neutre</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Next part of the screen</source>
        <translation>Partie suivante de l’écran</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Aide sur cet écran</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ctrl+? shows every key of this screen.</source>
        <translation>Ctrl+? montre toutes les touches de cet écran.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Sur cet écran</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n fields: %1</source>
        <translation>
            <numerusform>%n champ : %1</numerusform>
            <numerusform>%n champs : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Vérifié&#xa0;%1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Changes and checks</source>
        <translation>Changements et vérifications</translation>
    </message>
    <message>
        <source>Nothing has changed since this entry came, and nobody checked it.</source>
        <translation>Rien n’a changé depuis l’arrivée de cette entrée, et personne ne l’a vérifiée.</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Hours on %1</source>
        <translation>Heures du %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Write it like 9:00–12:00, 14:00–18:00</source>
        <translation>Écrivez comme 9:00–12:00, 14:00–18:00</translation>
    </message>
    <message>
        <source>Monday&apos;s hours until Friday</source>
        <translation>Les heures du lundi jusqu’au vendredi</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a directory</source>
        <translation>Importer un annuaire</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Fichier ou dossier</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Name of this directory</source>
        <translation>Nom de cet annuaire</translation>
    </message>
    <message>
        <source>The same name next time updates it.</source>
        <translation>Le même nom la prochaine fois le met à jour.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Folder with tables</source>
        <translation>Dossier de tables</translation>
    </message>
    <message>
        <source>HSDS file</source>
        <translation>Fichier HSDS</translation>
    </message>
    <message>
        <source>HSDS as JSON, tables or zip, or a spreadsheet saved as CSV. Your own notes and checks stay. Nothing is changed before you say so.</source>
        <translation>HSDS en JSON, tableaux ou zip, ou une feuille de calcul enregistrée en CSV. Vos propres notes et vérifications restent. Rien n’est changé avant que vous le disiez.</translation>
    </message>
    <message>
        <source>HSDS or spreadsheet (*.json *.ndjson *.jsonl *.zip *.csv *.tsv *.txt)</source>
        <translation>HSDS ou feuille de calcul (*.json *.ndjson *.jsonl *.zip *.csv *.tsv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n records read. Close stops it and leaves everything as it was.</source>
        <translation>
            <numerusform>%n fiche lue. Fermer arrête et laisse tout comme avant.</numerusform>
            <numerusform>%n fiches lues. Fermer arrête et laisse tout comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed here by hand, so it stays although the source says otherwise (%1):</source>
        <translation>Modifié ici à la main, donc conservé bien que la source dise autre chose (%1) :</translation>
    </message>
    <message>
        <source>%1: sealed; a support worker or supervisor has to import it</source>
        <translation>%1 : scellé ; un intervenant ou un superviseur doit l’importer</translation>
    </message>
    <message>
        <source>%1, %2: “%3” stays, the source says “%4”</source>
        <translation>%1, %2 : « %3 » reste, la source dit « %4 »</translation>
    </message>
    <message>
        <source>Would add %1.</source>
        <translation>Ajouterait %1.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 ajoutés.</translation>
    </message>
    <message>
        <source>Would change %1.</source>
        <translation>Modifierait %1.</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>%1 modifiés.</translation>
    </message>
    <message>
        <source>%1 are as they were.</source>
        <translation>%1 restent inchangés.</translation>
    </message>
    <message>
        <source>%1 are no longer in it; they are kept and marked.</source>
        <translation>%1 n’y figurent plus ; ils sont conservés et marqués.</translation>
    </message>
    <message>
        <source>No service is in it.</source>
        <translation>Il ne contient aucun service.</translation>
    </message>
</context>
<context>
    <name>ImportFormDialog</name>
    <message>
        <source>Take in a form</source>
        <translation>Reprendre un formulaire</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>A FHIR Questionnaire, or a licensed tool as JSON. Several files of the same form in different languages become one form.</source>
        <translation>Un Questionnaire FHIR, ou un outil sous licence en JSON. Plusieurs fichiers du même formulaire en différentes langues deviennent un seul formulaire.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>As the form says itself</source>
        <translation>Comme le formulaire le dit lui-même</translation>
    </message>
    <message>
        <source>%1 (to be confirmed)</source>
        <translation>%1 (à confirmer)</translation>
    </message>
    <message>
        <source>How it is added up</source>
        <translation>Comment on additionne</translation>
    </message>
    <message>
        <source>Compared by whom, with what</source>
        <translation>Comparé par qui, avec quoi</translation>
    </message>
    <message>
        <source>Choose the file of the form.</source>
        <translation>Choisissez le fichier du formulaire.</translation>
    </message>
    <message>
        <source>The form is taken in: %1.</source>
        <translation>Le formulaire est repris : %1.</translation>
    </message>
    <message>
        <source>Not everything in it works here: %1.</source>
        <translation>Tout n’y fonctionne pas ici : %1.</translation>
    </message>
    <message>
        <source>Files with lists of answers</source>
        <translation>Fichiers avec listes de réponses</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>The publisher&apos;s key</source>
        <translation>La clé de l’éditeur</translation>
    </message>
    <message>
        <source>ValueSet, CodeSystem or Bundle; they are kept inside the form.</source>
        <translation>ValueSet, CodeSystem ou Bundle ; ils sont conservés dans le formulaire.</translation>
    </message>
    <message>
        <source>Only if its publisher signs: one for each file, in the same order.</source>
        <translation>Seulement si l’éditeur signe : une par fichier, dans le même ordre.</translation>
    </message>
    <message>
        <source>Take it in as a new version</source>
        <translation>L’intégrer comme nouvelle version</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>The whole form</source>
        <translation>Tout le formulaire</translation>
    </message>
    <message>
        <source>%1: its list of answers is not here, so it is answered in own words: %2</source>
        <translation>%1 : sa liste de réponses n’est pas ici, on y répond donc avec ses mots : %2</translation>
    </message>
    <message>
        <source>%1: the form contradicts itself: %2</source>
        <translation>%1 : le formulaire se contredit : %2</translation>
    </message>
    <message>
        <source>%1: does not work here: %2</source>
        <translation>%1 : ne fonctionne pas ici : %2</translation>
    </message>
    <message>
        <source>What of the form works here</source>
        <translation>Ce qui fonctionne ici dans le formulaire</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt;, version %2, %n question(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;, version %2, %n question</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;, version %2, %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it works here.</source>
        <translation>Tout y fonctionne ici.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InformationTab</name>
    <message>
        <source>What the person was told or given</source>
        <translation>Ce qui a été dit ou remis à la personne</translation>
    </message>
    <message>
        <source>Leaflets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>The letters are those of Article 4 of Directive 2012/29/EU.</source>
        <translation>Les lettres sont celles de l’article 4 de la directive 2012/29/UE.</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>pas nécessaire ici</translation>
    </message>
    <message>
        <source>talk about safety first</source>
        <translation>parler d’abord de sécurité</translation>
    </message>
    <message>
        <source>to give</source>
        <translation>à remettre</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>non souhaité</translation>
    </message>
    <message>
        <source>explain again</source>
        <translation>à réexpliquer</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>compris</translation>
    </message>
    <message>
        <source>given</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Note as told: %1</source>
        <translation>Noter comme dit&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Packs that were given</source>
        <translation>Ensembles qui ont été remis</translation>
    </message>
    <message numerus="yes">
        <source>given %n time(s)</source>
        <translation>
            <numerusform>remis %n fois</numerusform>
            <numerusform>remis %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>En détail : %1</translation>
    </message>
    <message>
        <source>More for: %1</source>
        <translation>Plus pour : %1</translation>
    </message>
    <message>
        <source>Told in detail</source>
        <translation>Dit en détail</translation>
    </message>
    <message>
        <source>Told and understood</source>
        <translation>Dit et compris</translation>
    </message>
    <message>
        <source>Offered, not wanted</source>
        <translation>Proposé, non souhaité</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Same file again…</source>
        <translation>Le même fichier…</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>noted whom they know</source>
        <translation>a noté qui il connaît</translation>
    </message>
    <message>
        <source>took back whom they know</source>
        <translation>a retiré qui il connaît</translation>
    </message>
    <message>
        <source>looked at an address</source>
        <translation>a consulté une adresse</translation>
    </message>
    <message>
        <source>saved an address</source>
        <translation>a enregistré une adresse</translation>
    </message>
    <message>
        <source>began an assessment</source>
        <translation>a commencé une évaluation</translation>
    </message>
    <message>
        <source>finished an assessment</source>
        <translation>a terminé une évaluation</translation>
    </message>
    <message>
        <source>saved an assessment</source>
        <translation>a enregistré une évaluation</translation>
    </message>
    <message>
        <source>changed a case</source>
        <translation>a modifié un dossier</translation>
    </message>
    <message>
        <source>closed a case</source>
        <translation>a clos un dossier</translation>
    </message>
    <message>
        <source>judged the risk</source>
        <translation>a apprécié le risque</translation>
    </message>
    <message>
        <source>looked at a case</source>
        <translation>a consulté un dossier</translation>
    </message>
    <message>
        <source>opened a case</source>
        <translation>a ouvert un dossier</translation>
    </message>
    <message>
        <source>read a case</source>
        <translation>a lu un dossier</translation>
    </message>
    <message>
        <source>moved a case on</source>
        <translation>a fait avancer un dossier</translation>
    </message>
    <message>
        <source>noted a consent</source>
        <translation>a noté un consentement</translation>
    </message>
    <message>
        <source>noted that a consent was taken back</source>
        <translation>a noté le retrait d’un consentement</translation>
    </message>
    <message>
        <source>noted a contact</source>
        <translation>a noté un contact</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>a rappelé</translation>
    </message>
    <message>
        <source>changed a contact</source>
        <translation>a modifié un contact</translation>
    </message>
    <message>
        <source>put a contact to a case</source>
        <translation>a rattaché un contact à un dossier</translation>
    </message>
    <message>
        <source>looked at a contact</source>
        <translation>a consulté un contact</translation>
    </message>
    <message>
        <source>made a contact a case</source>
        <translation>a fait d’un contact un dossier</translation>
    </message>
    <message>
        <source>gave a return code</source>
        <translation>a donné un code de retour</translation>
    </message>
    <message>
        <source>confirmed a fact</source>
        <translation>a confirmé un fait</translation>
    </message>
    <message>
        <source>took back the confirmation of a fact</source>
        <translation>a retiré la confirmation d’un fait</translation>
    </message>
    <message>
        <source>exported the directory</source>
        <translation>a exporté l’annuaire</translation>
    </message>
    <message>
        <source>imported services</source>
        <translation>a importé des services</translation>
    </message>
    <message>
        <source>added a flag</source>
        <translation>a ajouté un signal</translation>
    </message>
    <message>
        <source>removed a flag</source>
        <translation>a retiré un signal</translation>
    </message>
    <message>
        <source>imported a form</source>
        <translation>a importé un formulaire</translation>
    </message>
    <message>
        <source>went ahead although the safe-contact guard warned</source>
        <translation>a poursuivi malgré l’avertissement de contact sûr</translation>
    </message>
    <message>
        <source>noted an incident</source>
        <translation>a noté un fait subi</translation>
    </message>
    <message>
        <source>changed an incident</source>
        <translation>a modifié un fait subi</translation>
    </message>
    <message>
        <source>gave a leaflet</source>
        <translation>a remis une fiche</translation>
    </message>
    <message>
        <source>noted a need</source>
        <translation>a noté un besoin</translation>
    </message>
    <message>
        <source>changed a need</source>
        <translation>a modifié un besoin</translation>
    </message>
    <message>
        <source>rewrote a note</source>
        <translation>a réécrit une note</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>a écrit une note</translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation>a fait une sauvegarde</translation>
    </message>
    <message>
        <source>changed the office&apos;s record</source>
        <translation>a modifié les données du bureau</translation>
    </message>
    <message>
        <source>created the office</source>
        <translation>a créé le bureau</translation>
    </message>
    <message>
        <source>used the recovery sheet</source>
        <translation>a utilisé la feuille de secours</translation>
    </message>
    <message>
        <source>replaced the recovery sheet</source>
        <translation>a remplacé la feuille de secours</translation>
    </message>
    <message>
        <source>gave the office a new key</source>
        <translation>a donné une nouvelle clé au bureau</translation>
    </message>
    <message>
        <source>changed a setting</source>
        <translation>a changé un réglage</translation>
    </message>
    <message>
        <source>verified the office</source>
        <translation>a vérifié le bureau</translation>
    </message>
    <message>
        <source>made a pack of leaflets</source>
        <translation>a préparé un ensemble de fiches</translation>
    </message>
    <message>
        <source>added a person</source>
        <translation>a ajouté une personne</translation>
    </message>
    <message>
        <source>changed a person</source>
        <translation>a modifié une personne</translation>
    </message>
    <message>
        <source>proposed a referral</source>
        <translation>a proposé une orientation</translation>
    </message>
    <message>
        <source>rewrote a referral</source>
        <translation>a réécrit une orientation</translation>
    </message>
    <message>
        <source>printed a referral</source>
        <translation>a imprimé une orientation</translation>
    </message>
    <message>
        <source>looked at safe contact</source>
        <translation>a consulté le contact sûr</translation>
    </message>
    <message>
        <source>saved safe contact</source>
        <translation>a enregistré le contact sûr</translation>
    </message>
    <message>
        <source>looked at a service&apos;s hidden address</source>
        <translation>a consulté l’adresse cachée d’un service</translation>
    </message>
    <message>
        <source>changed a service</source>
        <translation>a modifié un service</translation>
    </message>
    <message>
        <source>checked a service</source>
        <translation>a vérifié un service</translation>
    </message>
    <message>
        <source>added a task</source>
        <translation>a ajouté une tâche</translation>
    </message>
    <message>
        <source>changed a task</source>
        <translation>a modifié une tâche</translation>
    </message>
    <message>
        <source>did a task</source>
        <translation>a fait une tâche</translation>
    </message>
    <message>
        <source>moved a task</source>
        <translation>a déplacé une tâche</translation>
    </message>
    <message>
        <source>passed a task on</source>
        <translation>a transmis une tâche</translation>
    </message>
    <message>
        <source>took back a task</source>
        <translation>a repris une tâche</translation>
    </message>
    <message>
        <source>added a team</source>
        <translation>a ajouté une équipe</translation>
    </message>
    <message>
        <source>put a worker into a team</source>
        <translation>a mis quelqu’un dans une équipe</translation>
    </message>
    <message>
        <source>took a worker out of a team</source>
        <translation>a retiré quelqu’un d’une équipe</translation>
    </message>
    <message>
        <source>renamed a team</source>
        <translation>a renommé une équipe</translation>
    </message>
    <message>
        <source>added a worker</source>
        <translation>a ajouté un membre</translation>
    </message>
    <message>
        <source>disabled a worker</source>
        <translation>a désactivé un membre</translation>
    </message>
    <message>
        <source>enabled a worker</source>
        <translation>a réactivé un membre</translation>
    </message>
    <message>
        <source>locked the desk</source>
        <translation>a verrouillé le poste</translation>
    </message>
    <message>
        <source>changed the own password</source>
        <translation>a changé son mot de passe</translation>
    </message>
    <message>
        <source>set an initial password</source>
        <translation>a défini un mot de passe initial</translation>
    </message>
    <message>
        <source>renamed a worker</source>
        <translation>a renommé un membre</translation>
    </message>
    <message>
        <source>changed a worker&apos;s roles</source>
        <translation>a changé les rôles d’un membre</translation>
    </message>
    <message>
        <source>sign-ins failed before</source>
        <translation>connexions échouées auparavant</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>s’est connecté</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>s’est déconnecté</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Country fact</source>
        <translation>Fait du pays</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>added an agreement</source>
        <translation>a ajouté une convention</translation>
    </message>
    <message>
        <source>changed an agreement</source>
        <translation>a modifié une convention</translation>
    </message>
    <message>
        <source>ended an agreement</source>
        <translation>a mis fin à une convention</translation>
    </message>
    <message>
        <source>approved an assessment</source>
        <translation>a approuvé une évaluation</translation>
    </message>
    <message>
        <source>found an assessment due again</source>
        <translation>a trouvé une évaluation à refaire</translation>
    </message>
    <message>
        <source>let a summary leave</source>
        <translation>a laissé partir une synthèse</translation>
    </message>
    <message>
        <source>took an assessment a step on</source>
        <translation>a fait avancer une évaluation</translation>
    </message>
    <message>
        <source>printed answers</source>
        <translation>a imprimé des réponses</translation>
    </message>
    <message>
        <source>met a red rule</source>
        <translation>a rencontré une règle rouge</translation>
    </message>
    <message>
        <source>asked for an assessment</source>
        <translation>a demandé une évaluation</translation>
    </message>
    <message>
        <source>returned an assessment</source>
        <translation>a renvoyé une évaluation</translation>
    </message>
    <message>
        <source>replaced an assessment</source>
        <translation>a remplacé une évaluation</translation>
    </message>
    <message>
        <source>took an assessment back</source>
        <translation>a repris une évaluation</translation>
    </message>
    <message>
        <source>noted a reason to assess again</source>
        <translation>a noté une raison d’évaluer de nouveau</translation>
    </message>
    <message>
        <source>noted a gap</source>
        <translation>a noté un manque</translation>
    </message>
    <message>
        <source>noted a measure</source>
        <translation>a noté une mesure</translation>
    </message>
    <message>
        <source>changed a measure</source>
        <translation>a modifié une mesure</translation>
    </message>
    <message>
        <source>planned an action</source>
        <translation>a planifié une action</translation>
    </message>
    <message>
        <source>changed an action</source>
        <translation>a modifié une action</translation>
    </message>
    <message>
        <source>set a goal</source>
        <translation>a fixé un but</translation>
    </message>
    <message>
        <source>changed a goal</source>
        <translation>a modifié un but</translation>
    </message>
    <message>
        <source>entered a service</source>
        <translation>a saisi un service</translation>
    </message>
    <message>
        <source>kept two services apart</source>
        <translation>a gardé deux services séparés</translation>
    </message>
    <message>
        <source>took services apart again</source>
        <translation>a de nouveau séparé des services</translation>
    </message>
    <message>
        <source>merged two services</source>
        <translation>a fusionné deux services</translation>
    </message>
    <message>
        <source>reported that something is wrong with a service</source>
        <translation>a signalé une erreur sur un service</translation>
    </message>
    <message>
        <source>made a page about a service</source>
        <translation>a fait une page sur un service</translation>
    </message>
    <message>
        <source>wrote a paragraph of a summary</source>
        <translation>a écrit un paragraphe d’une synthèse</translation>
    </message>
    <message>
        <source>noted what may leave</source>
        <translation>a noté ce qui peut sortir</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>put a service on the contact sheet of a case</source>
        <translation>a mis un service sur la fiche de contacts d’un dossier</translation>
    </message>
    <message>
        <source>took a service off the contact sheet of a case</source>
        <translation>a retiré un service de la fiche de contacts d’un dossier</translation>
    </message>
</context>
<context>
    <name>JournalPart</name>
    <message>
        <source>entry %1 was altered</source>
        <translation>l’entrée&#xa0;%1 a été modifiée</translation>
    </message>
    <message>
        <source>entry %1 is missing</source>
        <translation>l’entrée&#xa0;%1 manque</translation>
    </message>
    <message>
        <source>entry %1 is in another place</source>
        <translation>l’entrée&#xa0;%1 est à une autre place</translation>
    </message>
    <message>
        <source>the end is cut off after entry %1</source>
        <translation>la fin est coupée après l’entrée&#xa0;%1</translation>
    </message>
    <message>
        <source>Verify the office</source>
        <translation>Vérifier le bureau</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>Entrées plus anciennes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>About everything</source>
        <translation>Sur tout</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>By everybody</source>
        <translation>Par tous</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le programme</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>the database reports %n damaged place(s)</source>
        <translation>
            <numerusform>la base signale&#xa0;%n endroit endommagé</numerusform>
            <numerusform>la base signale&#xa0;%n endroits endommagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of nobody who works here</source>
        <translation>
            <numerusform>%n clé de personne ne travaillant ici</numerusform>
            <numerusform>%n clés de personnes ne travaillant pas ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;The office is sound.&lt;/b&gt; %n journal entries examined, nothing removed, altered or in another order.</source>
        <translation>
            <numerusform>&lt;b&gt;Le bureau est intact.&lt;/b&gt;&#xa0;%n entrée du journal examinée, rien de retiré, modifié ou déplacé.</numerusform>
            <numerusform>&lt;b&gt;Le bureau est intact.&lt;/b&gt;&#xa0;%n entrées du journal examinées, rien de retiré, modifié ou déplacé.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Something is not as it was written:&lt;/b&gt; %1. Keep a backup of the office as it is now, and compare it with an earlier one.</source>
        <translation>&lt;b&gt;Quelque chose n’est pas comme écrit&#xa0;:&lt;/b&gt;&#xa0;%1. Gardez une sauvegarde du bureau tel qu’il est et comparez-la à une plus ancienne.</translation>
    </message>
</context>
<context>
    <name>JudgementCard</name>
    <message>
        <source>Your judgement</source>
        <translation>Votre appréciation</translation>
    </message>
    <message>
        <source>The conclusions are reasons to think with. The judgement is yours.</source>
        <translation>Les conclusions sont des raisons pour réfléchir. L’appréciation est la vôtre.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi elle repose</translation>
    </message>
    <message>
        <source>A judgement needs its reason. Write a sentence that says what it rests on.</source>
        <translation>Une appréciation a besoin de sa raison. Écrivez une phrase qui dit sur quoi elle repose.</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>A backup is encrypted like the office and checked by reading it back. Keep one outside this building.</source>
        <translation>Une sauvegarde est chiffrée comme le bureau et relue pour vérification. Gardez-en une hors de ce bâtiment.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Back up into a folder…</source>
        <translation>Sauvegarder dans un dossier…</translation>
    </message>
    <message>
        <source>Bring back from a backup…</source>
        <translation>Rétablir une sauvegarde…</translation>
    </message>
    <message>
        <source>Backups beside the office</source>
        <translation>Sauvegardes à côté du bureau</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Aucune sauvegarde n’a encore été faite.</translation>
    </message>
    <message>
        <source>The office was brought back into a new folder. Sign out to open it.</source>
        <translation>Le bureau a été rétabli dans un nouveau dossier. Déconnectez-vous pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>The printed code opens the office when every password is lost. Replace it when the sheet is missing or somebody may have read it.</source>
        <translation>Le code imprimé ouvre le bureau quand tous les mots de passe sont perdus. Remplacez-le si la feuille manque ou si quelqu’un a pu la lire.</translation>
    </message>
    <message>
        <source>Make a new sheet…</source>
        <translation>Faire une nouvelle feuille…</translation>
    </message>
    <message>
        <source>Key of the office</source>
        <translation>Clé du bureau</translation>
    </message>
    <message>
        <source>One key encrypts everything; each password opens a copy of it. A new key shuts out whoever may have kept the old one. Passwords and the recovery sheet stay as they are; backups made before keep the old key.</source>
        <translation>Une seule clé chiffre tout&#xa0;; chaque mot de passe en ouvre une copie. Une nouvelle clé exclut quiconque aurait gardé l’ancienne. Les mots de passe et la feuille de secours restent&#xa0;; les anciennes sauvegardes gardent l’ancienne clé.</translation>
    </message>
    <message>
        <source>Re-key…</source>
        <translation>Changer la clé…</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The backup is made and was read back.</source>
        <translation>La sauvegarde est faite et a été relue.</translation>
    </message>
    <message>
        <source>Back up into which folder?</source>
        <translation>Sauvegarder dans quel dossier&#xa0;?</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Faire une nouvelle feuille de secours</translation>
    </message>
    <message>
        <source>The old sheet stops opening the office at once. Have the printer ready.</source>
        <translation>L’ancienne feuille n’ouvre plus le bureau dès maintenant. Préparez l’imprimante.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>La faire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Re-key the office</source>
        <translation>Changer la clé du bureau</translation>
    </message>
    <message>
        <source>Everything is encrypted anew. This takes a moment in a large office; a power cut in the middle does no harm. Make a backup afterwards.</source>
        <translation>Tout est chiffré de nouveau. Cela prend un moment dans un grand bureau&#xa0;; une coupure de courant ne cause aucun dommage. Faites ensuite une sauvegarde.</translation>
    </message>
    <message>
        <source>Re-key</source>
        <translation>Changer la clé</translation>
    </message>
    <message>
        <source>The office has a new key.</source>
        <translation>Le bureau a une nouvelle clé.</translation>
    </message>
</context>
<context>
    <name>LeafletColumn</name>
    <message>
        <source>Search leaflets</source>
        <translation>Chercher une fiche</translation>
    </message>
    <message>
        <source>Leaflets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>Suggested for this case</source>
        <translation>Proposé pour ce dossier</translation>
    </message>
    <message>
        <source>Earlier in the pack (Alt Up)</source>
        <translation>Plus tôt dans l’ensemble (Alt Haut)</translation>
    </message>
    <message>
        <source>Later in the pack (Alt Down)</source>
        <translation>Plus tard dans l’ensemble (Alt Bas)</translation>
    </message>
    <message>
        <source>Language sheet…</source>
        <translation>Feuille des langues…</translation>
    </message>
    <message>
        <source>A sheet on which the person points to their language</source>
        <translation>Une feuille où la personne montre sa langue</translation>
    </message>
    <message>
        <source>Our own…</source>
        <translation>Les nôtres…</translation>
    </message>
    <message>
        <source>Already given</source>
        <translation>Déjà remis</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeafletEditorPage</name>
    <message>
        <source>Our own leaflets</source>
        <translation>Nos propres fiches</translation>
    </message>
    <message>
        <source>Write a leaflet of your own or change one for your office. The page beside the text is how it will be printed. A second person reads and approves it before it is given to anybody.</source>
        <translation>Écrivez une fiche à vous ou adaptez-en une pour votre bureau. La page à côté du texte est celle qui sera imprimée. Une deuxième personne la lit et l’approuve avant qu’elle soit remise à quiconque.</translation>
    </message>
    <message>
        <source>One person writes, another approves.</source>
        <translation>Une personne écrit, une autre approuve.</translation>
    </message>
    <message>
        <source>Search leaflets</source>
        <translation>Chercher une fiche</translation>
    </message>
    <message>
        <source>Leaflets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>New leaflet…</source>
        <translation>Nouvelle fiche…</translation>
    </message>
    <message>
        <source>Text of the leaflet, with its head</source>
        <translation>Texte de la fiche, avec son en-tête</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Change it for our office</source>
        <translation>Adapter pour notre bureau</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdrawn. The program&apos;s own text holds again.</source>
        <translation>Retirée. Le texte du programme vaut de nouveau.</translation>
    </message>
    <message>
        <source>Return with a comment…</source>
        <translation>Renvoyer avec un commentaire…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approved. It can be given from now on.</source>
        <translation>Approuvée. Elle peut être remise dès maintenant.</translation>
    </message>
    <message>
        <source>Hand in for approval</source>
        <translation>Présenter pour approbation</translation>
    </message>
    <message>
        <source>Handed in. A second person approves it.</source>
        <translation>Présentée. Une deuxième personne l’approuve.</translation>
    </message>
    <message>
        <source>Returned to its writer.</source>
        <translation>Renvoyée à son auteur.</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 demande : %2</translation>
    </message>
    <message>
        <source>A second person approves it.</source>
        <translation>Une deuxième personne l’approuve.</translation>
    </message>
    <message>
        <source>The page appears here as soon as the head is complete.</source>
        <translation>La page apparaît ici dès que l’en-tête est complet.</translation>
    </message>
</context>
<context>
    <name>Leaflets</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Leaflets: %1</source>
        <translation>Fiches : %1</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>demander d’abord</translation>
    </message>
    <message>
        <source>New leaflet</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>A leaflet that the library has in another language begins as its translation.</source>
        <translation>Une fiche que la bibliothèque a dans une autre langue commence comme sa traduction.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Short name, in small letters: opening-hours</source>
        <translation>Nom court, en minuscules : heures-ouverture</translation>
    </message>
    <message>
        <source>Language code, as en or pt</source>
        <translation>Code de la langue, comme fr ou pt</translation>
    </message>
    <message>
        <source>Return with a comment</source>
        <translation>Renvoyer avec un commentaire</translation>
    </message>
    <message>
        <source>The writer sees your comment above the text.</source>
        <translation>L’auteur voit votre commentaire au-dessus du texte.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>Que faut-il changer ?</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>to approve</source>
        <translation>à approuver</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>easy to read</source>
        <translation>facile à lire</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Les nôtres</translation>
    </message>
    <message>
        <source>%1 · version %2 · %3</source>
        <translation>%1 · version %2 · %3</translation>
    </message>
    <message>
        <source>From the program</source>
        <translation>Du programme</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>The head</source>
        <translation>L’en-tête</translation>
    </message>
    <message>
        <source>older text</source>
        <translation>texte ancien</translation>
    </message>
    <message>
        <source>given</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>safety first</source>
        <translation>sécurité d’abord</translation>
    </message>
    <message>
        <source>explain again</source>
        <translation>à réexpliquer</translation>
    </message>
    <message>
        <source>nobody asked yet how to reach this person</source>
        <translation>personne n’a encore demandé comment joindre cette personne</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>pas de courrier</translation>
    </message>
    <message>
        <source>plain envelope only</source>
        <translation>enveloppe neutre seulement</translation>
    </message>
    <message>
        <source>discreet documents only</source>
        <translation>documents discrets seulement</translation>
    </message>
    <message>
        <source>somebody else may see it</source>
        <translation>quelqu’un d’autre peut le voir</translation>
    </message>
    <message>
        <source>the device is shared</source>
        <translation>l’appareil est partagé</translation>
    </message>
    <message>
        <source>paper was never talked about</source>
        <translation>le papier n’a jamais été abordé</translation>
    </message>
    <message>
        <source>ask again what is safe</source>
        <translation>redemander ce qui est sûr</translation>
    </message>
    <message>
        <source>outside the safe hours</source>
        <translation>hors des heures sûres</translation>
    </message>
    <message>
        <source>no time is safe</source>
        <translation>aucun moment n’est sûr</translation>
    </message>
    <message>
        <source>safe hours were not asked</source>
        <translation>heures sûres non demandées</translation>
    </message>
    <message>
        <source>see the safe contact</source>
        <translation>voir le contact sûr</translation>
    </message>
    <message>
        <source>Because of what happened: %1</source>
        <translation>En raison des faits&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Because of a need in the plan</source>
        <translation>En raison d’un besoin du plan</translation>
    </message>
    <message>
        <source>Because it was reported to the police</source>
        <translation>Parce que cela a été signalé à la police</translation>
    </message>
    <message>
        <source>Because it is not reported yet</source>
        <translation>Parce que ce n’est pas encore signalé</translation>
    </message>
    <message>
        <source>For this country</source>
        <translation>Pour ce pays</translation>
    </message>
    <message>
        <source>Because of the language, %1</source>
        <translation>En raison de la langue,&#xa0;%1</translation>
    </message>
    <message>
        <source>Because the person lives in another country</source>
        <translation>Parce que la personne vit dans un autre pays</translation>
    </message>
    <message>
        <source>For every victim</source>
        <translation>Pour toute victime</translation>
    </message>
    <message>
        <source>Large print, 18 point</source>
        <translation>Gros caractères, 18 points</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>Facile à lire</translation>
    </message>
    <message>
        <source>Two languages, side by side</source>
        <translation>Deux langues, côte à côte</translation>
    </message>
    <message>
        <source>Discreet, looks like something else</source>
        <translation>Discret, ressemble à autre chose</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marque-page</translation>
    </message>
    <message>
        <source>Appointment card</source>
        <translation>Carte de rendez-vous</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Three facts to learn by heart</source>
        <translation>Trois choses à apprendre par cœur</translation>
    </message>
    <message>
        <source>Shopping list</source>
        <translation>Liste de courses</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>compris</translation>
    </message>
    <message>
        <source>understood in part</source>
        <translation>compris en partie</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>read together</source>
        <translation>lu ensemble</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>en fichier</translation>
    </message>
    <message>
        <source>on a screen</source>
        <translation>à l’écran</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>par la poste</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <source>taken home</source>
        <translation>emporté</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>gardé ici</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>Support, and from whom</source>
        <translation>Le soutien, et par qui</translation>
    </message>
    <message>
        <source>Making a complaint</source>
        <translation>Dépôt de plainte</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Legal advice and aid</source>
        <translation>Conseil et aide juridiques</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Indemnisation</translation>
    </message>
    <message>
        <source>Interpretation and translation</source>
        <translation>Interprétation et traduction</translation>
    </message>
    <message>
        <source>Living in another country</source>
        <translation>Vie dans un autre pays</translation>
    </message>
    <message>
        <source>Complaints about an authority</source>
        <translation>Plaintes sur une autorité</translation>
    </message>
    <message>
        <source>Whom to ask about the case</source>
        <translation>Qui interroger sur l’affaire</translation>
    </message>
    <message>
        <source>Restorative justice</source>
        <translation>Justice restaurative</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Paper may go home</source>
        <translation>Le papier peut aller au domicile</translation>
    </message>
    <message>
        <source>Ask before paper goes home</source>
        <translation>À demander avant le papier au domicile</translation>
    </message>
    <message>
        <source>No paper now</source>
        <translation>Pas de papier maintenant</translation>
    </message>
</context>
<context>
    <name>LeafletsPage</name>
    <message>
        <source>Leaflets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Choose leaflets for the person, look at the page, and hand them over. What was given is noted letter by letter.</source>
        <translation>Choisissez des fiches pour la personne, regardez la page et remettez-les. Ce qui est remis est noté lettre par lettre.</translation>
    </message>
    <message>
        <source>Leaflets for %1</source>
        <translation>Fiches pour&#xa0;%1</translation>
    </message>
    <message>
        <source>Open a case to hand leaflets over and note what was given.</source>
        <translation>Ouvrez un dossier pour remettre des fiches et noter ce qui est donné.</translation>
    </message>
    <message>
        <source>Choose a leaflet, and its page appears here.</source>
        <translation>Choisissez une fiche, sa page apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message numerus="yes">
        <source>%n leaflet(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier in the pack</source>
        <translation>Plus tôt dans l’ensemble</translation>
    </message>
    <message>
        <source>Later in the pack</source>
        <translation>Plus tard dans l’ensemble</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Accept the older text</source>
        <translation>Accepter le texte plus ancien</translation>
    </message>
    <message>
        <source>“%1” is not there in %2. It is shown in %3.</source>
        <translation>« %1 » n’existe pas en %2. La fiche est montrée en %3.</translation>
    </message>
    <message>
        <source>Ask for a translation</source>
        <translation>Demander une traduction</translation>
    </message>
    <message>
        <source>Have the leaflet “%1” translated into %2</source>
        <translation>Faire traduire la fiche « %1 » en %2</translation>
    </message>
    <message>
        <source>It stands in your next steps now.</source>
        <translation>C’est maintenant dans vos prochaines étapes.</translation>
    </message>
    <message>
        <source>For several cases…</source>
        <translation>Pour plusieurs dossiers…</translation>
    </message>
</context>
<context>
    <name>LimitsPart</name>
    <message>
        <source>Time limits of assessments</source>
        <translation>Délais des évaluations</translation>
    </message>
    <message>
        <source>The law says “timely”. These numbers are practice and to be confirmed by your office. They fill in the day of a new assessment; each day can be changed.</source>
        <translation>La loi dit « en temps utile ». Ces nombres viennent de la pratique et sont à confirmer par votre bureau. Ils proposent le jour d’une nouvelle évaluation ; chaque jour peut être changé.</translation>
    </message>
    <message>
        <source>First needs, safety and closing check</source>
        <translation>Premiers besoins, sécurité et vérification de clôture</translation>
    </message>
    <message>
        <source>days; 0 is the same day</source>
        <translation>jours ; 0 est le jour même</translation>
    </message>
    <message>
        <source>Extensive assessment of protection and support</source>
        <translation>Évaluation approfondie de la protection et du soutien</translation>
    </message>
    <message>
        <source>working days, Monday to Friday; public holidays are not known here</source>
        <translation>jours ouvrés, du lundi au vendredi ; les jours fériés ne sont pas connus ici</translation>
    </message>
    <message>
        <source>Specialist instruments and feedback</source>
        <translation>Instruments spécialisés et retour</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>jours ouvrés</translation>
    </message>
    <message>
        <source>To assess again</source>
        <translation>À évaluer de nouveau</translation>
    </message>
    <message>
        <source>days after it was finished; a scale that asks for it is given sooner</source>
        <translation>jours après la fin ; une échelle qui le demande est donnée plus tôt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Write a number of days.</source>
        <translation>Écrivez un nombre de jours.</translation>
    </message>
    <message>
        <source>Saved. New assessments are due by these.</source>
        <translation>Enregistré. Les nouvelles évaluations suivent ces délais.</translation>
    </message>
</context>
<context>
    <name>LockView</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Drafts are saved. Everything is where you left it.</source>
        <translation>Les brouillons sont enregistrés. Tout est là où vous l’avez laissé.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>Special measures in the procedure</source>
        <translation>Mesures particulières dans la procédure</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Ajouter une mesure</translation>
    </message>
    <message>
        <source>None yet. The person may also wish to have none; note that here too.</source>
        <translation>Aucune pour l’instant. La personne peut aussi n’en vouloir aucune ; notez-le ici aussi.</translation>
    </message>
    <message>
        <source>How it stands: %1</source>
        <translation>Où cela en est : %1</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2 : %3</translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message>
        <source>because: %1</source>
        <translation>parce que : %1</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Ajouter un besoin</translation>
    </message>
    <message>
        <source>No needs yet. An assessment finds them, or add one you see.</source>
        <translation>Aucun besoin pour l’instant. Une évaluation les trouve, ou ajoutez celui que vous voyez.</translation>
    </message>
    <message>
        <source>How it stands: %1</source>
        <translation>Où cela en est : %1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Prochaine étape : %1</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Fixer un but</translation>
    </message>
    <message>
        <source>Set a goal for: %1</source>
        <translation>Fixer un but pour : %1</translation>
    </message>
</context>
<context>
    <name>NewFormDialog</name>
    <message>
        <source>New form</source>
        <translation>Nouveau formulaire</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Comment il s’appelle</translation>
    </message>
    <message>
        <source>Begin with nothing; questions, rules and translations are added next.</source>
        <translation>Commencez de rien ; questions, règles et traductions s’ajoutent ensuite.</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Rédigé en</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Write what it is called.</source>
        <translation>Écrivez comment il s’appelle.</translation>
    </message>
</context>
<context>
    <name>NewPasswordDialog</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>Choisissez votre mot de passe</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nouveau mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>The password you were given works once. Only you know the next one.</source>
        <translation>Le mot de passe reçu sert une fois. Vous seul connaîtrez le suivant.</translation>
    </message>
    <message>
        <source>At least ten characters; a few unrelated words are easy to keep in mind.</source>
        <translation>Au moins dix caractères&#xa0;; quelques mots sans rapport se retiennent bien.</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Enregistrer et se connecter</translation>
    </message>
</context>
<context>
    <name>NoteComposer</name>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>Écrire une note …</translation>
    </message>
    <message>
        <source>Call note</source>
        <translation>Note d’appel</translation>
    </message>
    <message>
        <source>Visit note</source>
        <translation>Note de visite</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>OffenceEdit</name>
    <message>
        <source>Kind of offence</source>
        <translation>Type d’infraction</translation>
    </message>
    <message>
        <source>Type what happened: stalking, threats, robbery …</source>
        <translation>Tapez ce qui s’est passé&#xa0;: harcèlement, menaces, vol …</translation>
    </message>
    <message>
        <source>Kinds of offence found</source>
        <translation>Types d’infraction trouvés</translation>
    </message>
    <message>
        <source>%1, take out</source>
        <translation>%1, retirer</translation>
    </message>
</context>
<context>
    <name>OfficeChooser</name>
    <message>
        <source>The folder is not there any more</source>
        <translation>Le dossier n’est plus là</translation>
    </message>
    <message>
        <source>Not yet opened here</source>
        <translation>Pas encore ouvert ici</translation>
    </message>
    <message>
        <source>Opened here: %1</source>
        <translation>Ouvert ici&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Which office?</source>
        <translation>Quel bureau&#xa0;?</translation>
    </message>
    <message>
        <source>Create an office…</source>
        <translation>Créer un bureau…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Bring back from a backup…</source>
        <translation>Rétablir une sauvegarde…</translation>
    </message>
    <message>
        <source>No office was opened on this computer yet.</source>
        <translation>Aucun bureau n’a encore été ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Training office</source>
        <translation>Bureau d’entraînement</translation>
    </message>
    <message>
        <source>Try everything, nothing is real.</source>
        <translation>Tout essayer, rien n’est réel.</translation>
    </message>
    <message>
        <source>Invented people only</source>
        <translation>Personnes inventées</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Où c’est maintenant</translation>
    </message>
    <message>
        <source>Taken home</source>
        <translation>Emporté</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Gardé ici</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Read aloud together</source>
        <translation>Lire ensemble à voix haute</translation>
    </message>
    <message>
        <source>Noted as given. Understood?</source>
        <translation>Noté comme remis. Compris ?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Note this</source>
        <translation>Noter cela</translation>
    </message>
</context>
<context>
    <name>PackActions</name>
    <message>
        <source>Note as given</source>
        <translation>Noter comme remis</translation>
    </message>
    <message>
        <source>Read aloud together</source>
        <translation>Lire ensemble à voix haute</translation>
    </message>
    <message>
        <source>Sealed file…</source>
        <translation>Fichier scellé…</translation>
    </message>
    <message>
        <source>Edit further…</source>
        <translation>Retravailler…</translation>
    </message>
    <message>
        <source>As a text document (ODT)…</source>
        <translation>En document texte (ODT)…</translation>
    </message>
    <message>
        <source>As a web page (HTML)…</source>
        <translation>En page web (HTML)…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print and note as given</source>
        <translation>Imprimer et noter comme remis</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Fichier scellé</translation>
    </message>
    <message>
        <source>The file opens with this password only. Tell it by mouth, never in the same message.</source>
        <translation>Le fichier ne s’ouvre qu’avec ce mot de passe. Dites-le de vive voix, jamais dans le même message.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Mot de passe du fichier</translation>
    </message>
    <message>
        <source>Saved. Note it as given once the person has it.</source>
        <translation>Enregistré. Notez-le comme remis quand la personne l’a.</translation>
    </message>
    <message>
        <source>Noted what came of it.</source>
        <translation>Le résultat est noté.</translation>
    </message>
</context>
<context>
    <name>PackOptions</name>
    <message>
        <source>How it should look</source>
        <translation>À quoi cela doit ressembler</translation>
    </message>
    <message>
        <source>Language of the leaflet</source>
        <translation>Langue de la fiche</translation>
    </message>
    <message>
        <source>The person&apos;s. Your interface stays as it is.</source>
        <translation>Celle de la personne. Votre interface reste telle quelle.</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Seconde langue à côté</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Add at the end</source>
        <translation>Ajouter à la fin</translation>
    </message>
    <message>
        <source>Services near the person, verified</source>
        <translation>Services proches de la personne, vérifiés</translation>
    </message>
    <message>
        <source>My name and next appointment</source>
        <translation>Mon nom et le prochain rendez-vous</translation>
    </message>
    <message>
        <source>Older text is accepted</source>
        <translation>Texte ancien accepté</translation>
    </message>
    <message>
        <source>The office&apos;s</source>
        <translation>Celle du bureau</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ask before it leaves:&lt;/b&gt; who else could see it, and where would it be kept?</source>
        <translation>&lt;b&gt;Demander avant que cela parte :&lt;/b&gt; qui d’autre pourrait le voir, et où serait-il gardé ?</translation>
    </message>
    <message>
        <source>What it should look like</source>
        <translation>À quoi cela doit ressembler</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Numéro d’urgence</translation>
    </message>
    <message>
        <source>Phrase cards in both languages</source>
        <translation>Cartes de phrases dans les deux langues</translation>
    </message>
    <message>
        <source>Add a partner&apos;s PDF…</source>
        <translation>Ajouter le PDF d’un partenaire…</translation>
    </message>
    <message>
        <source>A partner&apos;s PDF</source>
        <translation>PDF d’un partenaire</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file could not be read. Choose another one.</source>
        <translation>Le fichier n’a pas pu être lu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Laisser de côté : %1</translation>
    </message>
    <message>
        <source>Readability</source>
        <translation>Lisibilité</translation>
    </message>
    <message>
        <source>18 point, no italics, left aligned</source>
        <translation>18 points, sans italique, aligné à gauche</translation>
    </message>
    <message>
        <source>14 point, one sentence a line, left aligned</source>
        <translation>14 points, une phrase par ligne, aligné à gauche</translation>
    </message>
    <message>
        <source>No easy text is there yet: this is the usual one</source>
        <translation>Il n’y a pas encore de texte facile : voici le texte habituel</translation>
    </message>
    <message>
        <source>Short sentences, known words</source>
        <translation>Phrases courtes, mots connus</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are hard to read</source>
        <translation>
            <numerusform>%n endroit est difficile à lire</numerusform>
            <numerusform>%n endroits sont difficiles à lire</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet read by a test reader</source>
        <translation>Pas encore relu par un lecteur concerné</translation>
    </message>
    <message>
        <source>No word on the page tells what it is for</source>
        <translation>Aucun mot de la page ne dit à quoi elle sert</translation>
    </message>
    <message>
        <source>A translation is older than its source</source>
        <translation>Une traduction est plus ancienne que sa source</translation>
    </message>
    <message>
        <source>A translation is not confirmed yet</source>
        <translation>Une traduction n’est pas encore confirmée</translation>
    </message>
    <message>
        <source>Translations match their source, read by a second person</source>
        <translation>Les traductions suivent leur source, relues par une deuxième personne</translation>
    </message>
    <message>
        <source>Explain by mouth: %1 is hidden as %2.</source>
        <translation>Expliquez de vive voix : %1 est caché sous la forme %2.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5, half of it</source>
        <translation>A5, la moitié</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>PackPreview</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>Page plus petite</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Page plus grande</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>La page telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page&#xa0;%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Widgets</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Leaflets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Relectures</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Change a form</source>
        <translation>Modifier un formulaire</translation>
    </message>
    <message>
        <source>Our own leaflets</source>
        <translation>Nos propres fiches</translation>
    </message>
    <message>
        <source>Keep the directory true</source>
        <translation>Tenir l’annuaire à jour</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Packs for several cases</source>
        <translation>Documents pour plusieurs dossiers</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>form</source>
        <translation>formulaire</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>synthèse</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved. Keep it where only those may read it who should.</source>
        <translation>Enregistré. Gardez-le là où seuls ceux qui le doivent peuvent le lire.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show the password while held</source>
        <translation>Montrer le mot de passe tant que c’est appuyé</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Langue des questions</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>How the goal stands: %1</source>
        <translation>Où en est le but : %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Add an action to: %1</source>
        <translation>Ajouter une action à : %1</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>Take up again: %1</source>
        <translation>Reprendre : %1</translation>
    </message>
    <message>
        <source>Drop: %1</source>
        <translation>Abandonner : %1</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Into a file, as printed</source>
        <translation>Dans un fichier, comme imprimé</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>For example 2 or 2-4. Nothing means all.</source>
        <translation>Par exemple 2 ou 2-4. Vide veut dire toutes.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Print and note as given</source>
        <translation>Imprimer et noter comme remis</translation>
    </message>
    <message>
        <source>There are %1 pages: write 2 or 2-4, or nothing for all.</source>
        <translation>Il y a %1 pages : écrivez 2 ou 2-4, ou rien pour toutes.</translation>
    </message>
    <message>
        <source>The printer does not answer. Choose another one.</source>
        <translation>L’imprimante ne répond pas. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>PrivacyCover</name>
    <message>
        <source>Empty page</source>
        <translation>Page vide</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>PromotePanel</name>
    <message>
        <source>Do they agree to a file?</source>
        <translation>Accord pour un dossier&#xa0;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>We may call again after the case is closed</source>
        <translation>Nous pouvons rappeler après la clôture</translation>
    </message>
    <message>
        <source>Only those involved may see this case</source>
        <translation>Seules les personnes concernées voient ce dossier</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Make a case</source>
        <translation>Créer un dossier</translation>
    </message>
    <message>
        <source>Say it in your words: “I would like to keep a file, so that you need not tell everything again. Only those who help you here read it. You can see it, and you can ask us to stop.”</source>
        <translation>Dites-le avec vos mots&#xa0;: «&#xa0;J’aimerais garder un dossier, pour que vous n’ayez pas à tout redire. Seuls ceux qui vous aident ici le lisent. Vous pouvez le voir et nous demander d’arrêter.&#xa0;»</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Comment il a été donné</translation>
    </message>
    <message>
        <source>Remarks, or the other basis</source>
        <translation>Remarques, ou l’autre base</translation>
    </message>
    <message>
        <source>Name to use</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>A first name and a letter is enough. Empty: the case&apos;s reference.</source>
        <translation>Un prénom et une lettre suffisent. Vide&#xa0;: la référence du dossier.</translation>
    </message>
    <message>
        <source>Back to the contact</source>
        <translation>Retour au contact</translation>
    </message>
    <message>
        <source>Language of the explanation</source>
        <translation>Langue de l’explication</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>An answer, or why there is none, is wanted</source>
        <translation>Il faut une réponse, ou pourquoi il n’y en a pas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Answers, one on each line</source>
        <translation>Réponses, une par ligne</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traduire en</translation>
    </message>
    <message>
        <source>Words in that language</source>
        <translation>Texte dans cette langue</translation>
    </message>
    <message>
        <source>Answers in that language, in the same order</source>
        <translation>Réponses dans cette langue, dans le même ordre</translation>
    </message>
    <message>
        <source>When it is asked…</source>
        <translation>Quand on la pose…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>Une réponse parmi plusieurs</translation>
    </message>
    <message>
        <source>One of several answers, or own words</source>
        <translation>Une réponse parmi plusieurs, ou ses propres mots</translation>
    </message>
    <message>
        <source>Own words, several lines</source>
        <translation>Ses propres mots, plusieurs lignes</translation>
    </message>
    <message>
        <source>Own words, one line</source>
        <translation>Ses propres mots, une ligne</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>A sentence, nothing asked</source>
        <translation>Une phrase, rien à répondre</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>broken: %1</source>
        <translation>cassé : %1</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>non pris en charge : %1</translation>
    </message>
    <message>
        <source>words are missing</source>
        <translation>il manque le texte</translation>
    </message>
    <message>
        <source>no answers to choose</source>
        <translation>pas de réponses à choisir</translation>
    </message>
    <message>
        <source>not translated: %1</source>
        <translation>non traduit : %1</translation>
    </message>
    <message>
        <source>Somebody else&apos;s instrument, its wording must stay: %1</source>
        <translation>Outil d’autrui, son texte doit rester : %1</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Comment on y répond</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Write what should be asked.</source>
        <translation>Écrivez ce qui doit être demandé.</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Note sur&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>changed · %1: %2</source>
        <translation>changé ·&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Calculate again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>Calculate again: %1</source>
        <translation>Recalculer : %1</translation>
    </message>
</context>
<context>
    <name>QueuePart</name>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>employé %n fois</numerusform>
            <numerusform>employé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>reported</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>Is %1 the number for people who need help?</source>
        <translation>Le %1 est-il le numéro pour les personnes qui ont besoin d’aide ?</translation>
    </message>
    <message>
        <source>When are you open?</source>
        <translation>Quand êtes-vous ouverts ?</translation>
    </message>
    <message>
        <source>Are these your hours: %1?</source>
        <translation>Est-ce bien vos heures : %1 ?</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Quelles langues parlez-vous ?</translation>
    </message>
    <message>
        <source>Do you speak %1? Others, with an interpreter?</source>
        <translation>Parlez-vous %1 ? D’autres, avec un interprète ?</translation>
    </message>
    <message>
        <source>How long does one wait at the moment?</source>
        <translation>Combien de temps attend-on en ce moment ?</translation>
    </message>
    <message>
        <source>Is the wait still %1?</source>
        <translation>L’attente est-elle toujours : %1 ?</translation>
    </message>
    <message>
        <source>May people come without giving a name?</source>
        <translation>Peut-on venir sans donner de nom ?</translation>
    </message>
    <message>
        <source>Is the entrance without steps?</source>
        <translation>L’entrée est-elle sans marche ?</translation>
    </message>
    <message>
        <source>Has anything changed in who may come, or what it costs?</source>
        <translation>Quelque chose a-t-il changé pour qui peut venir, ou pour le prix ?</translation>
    </message>
    <message>
        <source>Still right, by phone</source>
        <translation>Toujours exact, par téléphone</translation>
    </message>
    <message>
        <source>Not reached: the next one</source>
        <translation>Non joint : le suivant</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Ouvrir l’entrée</translation>
    </message>
    <message>
        <source>Entries to make sure of</source>
        <translation>Entrées à vérifier</translation>
    </message>
    <message>
        <source>Everything was checked in the last 90 days. What ages comes here by itself.</source>
        <translation>Tout a été vérifié ces 90 derniers jours. Ce qui vieillit arrive ici de lui-même.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>still right</source>
        <translation>toujours exact</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non joint</translation>
    </message>
    <message>
        <source>open the entry</source>
        <translation>ouvrir l’entrée</translation>
    </message>
    <message>
        <source>%1 reported · %2 not checked for 180 days · %3 for 90 days</source>
        <translation>%1 signalées · %2 non vérifiées depuis 180 jours · %3 depuis 90 jours</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Que dire</translation>
    </message>
    <message>
        <source>“Good day, this is %1. We keep a list of services for people who need help, and I should like to make sure that what we say about you is right.”</source>
        <translation>« Bonjour, ici %1. Nous tenons une liste de services pour les personnes qui ont besoin d’aide, et j’aimerais m’assurer que ce que nous disons de vous est exact. »</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Say nothing about any person who was or may be sent.</source>
        <translation>Ne dites rien d’aucune personne qui a été ou pourrait être adressée.</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Toujours exact</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non joint</translation>
    </message>
    <message>
        <source>Checked today, with your name.</source>
        <translation>Vérifié aujourd’hui, à votre nom.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Main navigation</source>
        <translation>Navigation principale</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Open the office with the recovery sheet</source>
        <translation>Ouvrir le bureau avec la feuille de secours</translation>
    </message>
    <message>
        <source>Code on the sheet</source>
        <translation>Code de la feuille</translation>
    </message>
    <message>
        <source>Who gets a new password</source>
        <translation>Qui reçoit un nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nouveau mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The sheet works once. You get a new one right after, and the journal notes that it was used.</source>
        <translation>La feuille sert une fois. Vous en recevez aussitôt une nouvelle, et le journal note l’usage.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>RecoverySheetView</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>This code opens the office when every password is lost. Whoever holds this sheet can open it. Keep it away from the computer, in a locked place.</source>
        <translation>Ce code ouvre le bureau quand tous les mots de passe sont perdus. Qui tient cette feuille peut l’ouvrir. Gardez-la loin de l’ordinateur, sous clé.</translation>
    </message>
    <message>
        <source>To use it: on the sign-in screen choose the office, then “Every password lost: recovery sheet”. A new sheet replaces this one.</source>
        <translation>Pour s’en servir&#xa0;: à l’écran de connexion choisissez le bureau, puis «&#xa0;Tous les mots de passe perdus&#xa0;: feuille de secours&#xa0;». Une nouvelle feuille remplace celle-ci.</translation>
    </message>
    <message>
        <source>This code opens the office when every password is lost. It is shown only now and kept nowhere. Print it, and keep the sheet in a locked place away from this computer.</source>
        <translation>Ce code ouvre le bureau quand tous les mots de passe sont perdus. Il n’est montré que maintenant et n’est gardé nulle part. Imprimez-le et gardez la feuille sous clé, loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Imprimer la feuille…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Group %1 of the code, read from the sheet</source>
        <translation>Groupe&#xa0;%1 du code, lu sur la feuille</translation>
    </message>
    <message>
        <source>So that we both know the sheet is in your hands.</source>
        <translation>Pour être sûrs que la feuille est entre vos mains.</translation>
    </message>
    <message>
        <source>That is not group %1 of the sheet. Please look again.</source>
        <translation>Ce n’est pas le groupe&#xa0;%1 de la feuille. Regardez encore une fois.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de secours</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>feuille-de-secours.pdf</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>With the supervisor</source>
        <translation>Chez le superviseur</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Prête à envoyer</translation>
    </message>
    <message>
        <source>Waiting for reply</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Read, no decision yet</source>
        <translation>Lue, pas encore de décision</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>On a waiting list</source>
        <translation>Sur liste d’attente</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>First contact made</source>
        <translation>Premier contact fait</translation>
    </message>
    <message>
        <source>Service started</source>
        <translation>Service commencé</translation>
    </message>
    <message>
        <source>Service completed</source>
        <translation>Service achevé</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Terminé plus tôt</translation>
    </message>
    <message>
        <source>Outcome noted</source>
        <translation>Issue notée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Rappelée</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Stopped, not safe</source>
        <translation>Arrêtée, pas sûre</translation>
    </message>
    <message>
        <source>Agreement taken back</source>
        <translation>Accord retiré</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>leave a voicemail</source>
        <translation>laisser un message vocal</translation>
    </message>
    <message>
        <source>send a text</source>
        <translation>envoyer un SMS</translation>
    </message>
    <message>
        <source>write to the home</source>
        <translation>écrire au domicile</translation>
    </message>
    <message>
        <source>. Say “%1”</source>
        <translation>. Dire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name to use</source>
        <translation>Nom à utiliser</translation>
    </message>
    <message>
        <source>One safe way to reach the person</source>
        <translation>Un moyen sûr de joindre la personne</translation>
    </message>
    <message>
        <source>Language, interpreter</source>
        <translation>Langue, interprète</translation>
    </message>
    <message>
        <source>Who needs it</source>
        <translation>Qui en a besoin</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Ce que nous demandons</translation>
    </message>
    <message>
        <source>Safety note</source>
        <translation>Note de sécurité</translation>
    </message>
    <message>
        <source>Court order exists</source>
        <translation>Ordonnance existante</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>The other person’s name and address</source>
        <translation>Nom et adresse de l’autre personne</translation>
    </message>
    <message>
        <source>Residence papers</source>
        <translation>Titre de séjour</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By video call</source>
        <translation>Par appel vidéo</translation>
    </message>
    <message>
        <source>On a signed form</source>
        <translation>Sur formulaire signé</translation>
    </message>
    <message>
        <source>By a safe message</source>
        <translation>Par message sûr</translation>
    </message>
    <message>
        <source>Through a representative</source>
        <translation>Par un représentant</translation>
    </message>
    <message>
        <source>A child is at risk</source>
        <translation>Un enfant est en danger</translation>
    </message>
    <message>
        <source>A life is in danger</source>
        <translation>Une vie est en danger</translation>
    </message>
    <message>
        <source>A court orders it</source>
        <translation>Un tribunal l’ordonne</translation>
    </message>
    <message>
        <source>Printed sheet</source>
        <translation>Feuille imprimée</translation>
    </message>
    <message>
        <source>Sealed file, key by phone</source>
        <translation>Fichier scellé, clé par téléphone</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>Dit par téléphone</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Emergency: phone at once</source>
        <translation>Urgence&#xa0;: téléphoner aussitôt</translation>
    </message>
    <message>
        <source>High: answer in two working days</source>
        <translation>Élevée&#xa0;: réponse en deux jours ouvrés</translation>
    </message>
    <message>
        <source>Normal: answer in five working days</source>
        <translation>Normale&#xa0;: réponse en cinq jours ouvrés</translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation>Pas de place</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Non éligible</translation>
    </message>
    <message>
        <source>Outside their area</source>
        <translation>Hors de leur secteur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Wrong service</source>
        <translation>Mauvais service</translation>
    </message>
    <message>
        <source>Person not reached</source>
        <translation>Personne injoignable</translation>
    </message>
    <message>
        <source>Person did not want it</source>
        <translation>Personne non demandeuse</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Cela a aidé</translation>
    </message>
    <message>
        <source>It helped in part</source>
        <translation>Cela a aidé en partie</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>Cela n’a pas aidé</translation>
    </message>
    <message>
        <source>They never made contact</source>
        <translation>Ils n’ont jamais pris contact</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Envoyer en relecture</translation>
    </message>
    <message>
        <source>Make ready</source>
        <translation>Rendre prête</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Return with comment</source>
        <translation>Renvoyer avec commentaire</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Retirer la réponse</translation>
    </message>
    <message>
        <source>Change again</source>
        <translation>Modifier de nouveau</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Elle est arrivée</translation>
    </message>
    <message>
        <source>They read it</source>
        <translation>Ils l’ont lue</translation>
    </message>
    <message>
        <source>They accepted</source>
        <translation>Ils ont accepté</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>They declined</source>
        <translation>Ils ont refusé</translation>
    </message>
    <message>
        <source>Service ended early</source>
        <translation>Service terminé plus tôt</translation>
    </message>
    <message>
        <source>Note the outcome</source>
        <translation>Noter l’issue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Jeter le brouillon</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappeler l’envoi</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Elle est revenue</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>Stop, not safe</source>
        <translation>Arrêter, pas sûr</translation>
    </message>
    <message>
        <source>Refer again</source>
        <translation>Orienter de nouveau</translation>
    </message>
    <message>
        <source>children are concerned</source>
        <translation>des enfants sont concernés</translation>
    </message>
    <message>
        <source>health is shared</source>
        <translation>la santé est partagée</translation>
    </message>
    <message>
        <source>the concern is judged high</source>
        <translation>l’inquiétude est jugée forte</translation>
    </message>
    <message>
        <source>this office never sent anything to this agency</source>
        <translation>ce bureau n’a jamais rien envoyé à cet organisme</translation>
    </message>
    <message>
        <source>the agency is in another country</source>
        <translation>l’organisme est dans un autre pays</translation>
    </message>
    <message>
        <source>it is shared without agreement</source>
        <translation>c’est partagé sans accord</translation>
    </message>
    <message>
        <source>a volunteer wrote it</source>
        <translation>un bénévole l’a écrite</translation>
    </message>
    <message>
        <source>age %1</source>
        <translation>âge : %1</translation>
    </message>
    <message>
        <source>for women</source>
        <translation>pour les femmes</translation>
    </message>
    <message>
        <source>for men</source>
        <translation>pour les hommes</translation>
    </message>
    <message>
        <source>offence</source>
        <translation>infraction</translation>
    </message>
    <message>
        <source>who may come</source>
        <translation>qui peut venir</translation>
    </message>
    <message>
        <source>people without papers</source>
        <translation>personnes sans papiers</translation>
    </message>
    <message>
        <source>people who make no report</source>
        <translation>personnes qui ne portent pas plainte</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>animaux</translation>
    </message>
    <message>
        <source>step-free access</source>
        <translation>accès de plain-pied</translation>
    </message>
    <message>
        <source>people without a name</source>
        <translation>personnes sans nom</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <translation>Parle&#xa0;%1</translation>
    </message>
    <message>
        <source>Works with interpreters</source>
        <translation>Travaille avec des interprètes</translation>
    </message>
    <message>
        <source>Whether they speak %1 is not known</source>
        <translation>On ne sait pas s’ils parlent&#xa0;%1</translation>
    </message>
    <message>
        <source>Takes children</source>
        <translation>Accueille les enfants</translation>
    </message>
    <message>
        <source>Takes no children</source>
        <translation>N’accueille pas d’enfants</translation>
    </message>
    <message>
        <source>Whether they take children is not known</source>
        <translation>On ne sait pas s’ils accueillent les enfants</translation>
    </message>
    <message>
        <source>Accepts a first talk without a name</source>
        <translation>Accepte un premier entretien sans nom</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Sans marche</translation>
    </message>
    <message>
        <source>Not step-free</source>
        <translation>Pas sans marche</translation>
    </message>
    <message>
        <source>Waiting time: %1</source>
        <translation>Délai d’attente&#xa0;:&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n referral(s) of ours</source>
        <translation>
            <numerusform>A accepté %n de nos orientations</numerusform>
            <numerusform>A accepté %n de nos orientations</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for this case, no answer</source>
        <translation>Demandé pour ce dossier, sans réponse</translation>
    </message>
    <message>
        <source>Asked for this case, declined</source>
        <translation>Demandé pour ce dossier, refusé</translation>
    </message>
    <message>
        <source>New to this office: a supervisor reads it first</source>
        <translation>Nouveau pour ce bureau&#xa0;: un superviseur la lit d’abord</translation>
    </message>
    <message>
        <source>Not checked for half a year: ask before you send</source>
        <translation>Non vérifié depuis six mois&#xa0;: demandez avant d’envoyer</translation>
    </message>
    <message>
        <source>Does not speak %1 and has no interpreters</source>
        <translation>Ne parle pas %1 et n’a pas d’interprètes</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Convient</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ne convient pas</translation>
    </message>
    <message>
        <source>%1 km away</source>
        <translation>à %1 km</translation>
    </message>
    <message>
        <source>Far: %1 km away</source>
        <translation>Loin : à %1 km</translation>
    </message>
    <message>
        <source>Works for %1</source>
        <translation>Travaille pour %1</translation>
    </message>
    <message>
        <source>Works for %1: ask whether that is the right area</source>
        <translation>Travaille pour %1 : demandez si c’est le bon secteur</translation>
    </message>
    <message>
        <source>Works only for %1</source>
        <translation>Travaille seulement pour %1</translation>
    </message>
    <message>
        <source>Same address as a programme for people who used violence</source>
        <translation>Même adresse qu’un programme pour auteurs de violences</translation>
    </message>
    <message>
        <source>Short waiting time: %1</source>
        <translation>Attente courte : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) said that it helped</source>
        <translation>
            <numerusform>%n personne a dit que cela a aidé</numerusform>
            <numerusform>%n personnes ont dit que cela a aidé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declined %n referral(s) of ours</source>
        <translation>
            <numerusform>A refusé %n de nos orientations</numerusform>
            <numerusform>A refusé %n de nos orientations</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked within three months</source>
        <translation>Vérifié depuis moins de trois mois</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Kind of referral</source>
        <translation>Type d’orientation</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Safe place to live</source>
        <translation>Lieu sûr où vivre</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Doctor, traces</source>
        <translation>Médecin, traces</translation>
    </message>
    <message>
        <source>Sexual assault centre</source>
        <translation>Centre pour agressions sexuelles</translation>
    </message>
    <message>
        <source>Somebody to talk to</source>
        <translation>Quelqu’un à qui parler</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>Ligne de crise</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Conseil juridique</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Indemnisation</translation>
    </message>
    <message>
        <source>Help at court</source>
        <translation>Aide au tribunal</translation>
    </message>
    <message>
        <source>Protection of children</source>
        <translation>Protection de l’enfance</translation>
    </message>
    <message>
        <source>Protection of dependent adults</source>
        <translation>Protection des adultes dépendants</translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation>Traite des êtres humains</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Handicap</translation>
    </message>
    <message>
        <source>Addiction</source>
        <translation>Addiction</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Logement</translation>
    </message>
    <message>
        <source>Money and debts</source>
        <translation>Argent et dettes</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Prestations sociales</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Safe phone and accounts</source>
        <translation>Téléphone et comptes sûrs</translation>
    </message>
    <message>
        <source>Restorative justice</source>
        <translation>Justice restaurative</translation>
    </message>
    <message>
        <source>Programme for offenders</source>
        <translation>Programme pour auteurs</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>Deuil</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Group of peers</source>
        <translation>Groupe de pairs</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Animaux</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Aide pratique</translation>
    </message>
    <message>
        <source>Embassy, partner abroad</source>
        <translation>Ambassade, partenaire à l’étranger</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Title of the page</source>
        <translation>Titre de la page</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Langue de la page</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <source>For the supervisor</source>
        <translation>Pour le superviseur</translation>
    </message>
    <message>
        <source>Stays in the office.</source>
        <translation>Reste au bureau.</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Garder en brouillon</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Envoyer en relecture</translation>
    </message>
    <message>
        <source>Referral, %1</source>
        <translation>Orientation,&#xa0;%1</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>New referral for %1</source>
        <translation>Nouvelle orientation pour&#xa0;%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;A supervisor reads this first,&lt;/b&gt; because %1.</source>
        <translation>&lt;b&gt;Un superviseur la lit d’abord,&lt;/b&gt; parce que&#xa0;%1.</translation>
    </message>
    <message>
        <source>No rule asks for a review. It is ready once you say so.</source>
        <translation>Aucune règle ne demande de relecture. Elle est prête quand vous le dites.</translation>
    </message>
    <message>
        <source>Make ready</source>
        <translation>Rendre prête</translation>
    </message>
    <message>
        <source>Sent to review.</source>
        <translation>Envoyée en relecture.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Prête à envoyer.</translation>
    </message>
    <message>
        <source>Choose a service, ask the person item by item what may be shared, and see at once what the service will read. What is kept back never leaves the office.</source>
        <translation>Choisissez un service, demandez point par point ce qui peut être partagé, et voyez aussitôt ce que le service lira. Ce qui est gardé ne quitte jamais le bureau.</translation>
    </message>
    <message>
        <source>Exactly what they will read</source>
        <translation>Exactement ce qu’ils liront</translation>
    </message>
</context>
<context>
    <name>ReferralsTab</name>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>No referral yet. The first one begins with a need.</source>
        <translation>Pas encore d’orientation. La première commence par un besoin.</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Orienter</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Comment for the next step</source>
        <translation>Commentaire pour l’étape suivante</translation>
    </message>
    <message>
        <source>If they declined, why</source>
        <translation>En cas de refus, pourquoi</translation>
    </message>
    <message>
        <source>What came of it for the person</source>
        <translation>Ce qu’il en est advenu pour la personne</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 ·&#xa0;%2 ·&#xa0;%3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 items shared</source>
        <translation>%1 points partagés</translation>
    </message>
    <message>
        <source>Answer due %1</source>
        <translation>Réponse attendue&#xa0;%1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Refusée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Save the page…</source>
        <translation>Enregistrer la page…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 ·&#xa0;%2</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Bring back from a backup</source>
        <translation>Rétablir une sauvegarde</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>New folder for the office</source>
        <translation>Nouveau dossier pour le bureau</translation>
    </message>
    <message>
        <source>The backup becomes a new office folder. The damaged one stays as it is. It opens with the passwords of the day of the backup.</source>
        <translation>La sauvegarde devient un nouveau dossier de bureau. Celui qui est endommagé reste tel quel. Il s’ouvre avec les mots de passe du jour de la sauvegarde.</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Choisir la sauvegarde…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choisir la sauvegarde</translation>
    </message>
    <message>
        <source>Office brought back</source>
        <translation>Bureau rétabli</translation>
    </message>
</context>
<context>
    <name>ReviewDetail</name>
    <message>
        <source>Comment for the author, only needed to return</source>
        <translation>Commentaire pour l’auteur, nécessaire pour renvoyer</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>What they will read</source>
        <translation>Ce qu’ils liront</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Dit jusqu’ici</translation>
    </message>
    <message>
        <source>What should change, and why</source>
        <translation>Ce qui devrait changer, et pourquoi</translation>
    </message>
    <message>
        <source>Referral to %1</source>
        <translation>Orientation vers&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 · %2 · by %3, %4</source>
        <translation>%1 ·&#xa0;%2 · par&#xa0;%3,&#xa0;%4</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why you see this:&lt;/b&gt; %1.</source>
        <translation>&lt;b&gt;Pourquoi vous la voyez&#xa0;:&lt;/b&gt;&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>This referral, %1</source>
        <translation>Cette orientation,&#xa0;%1</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Non mentionné</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>The agreement is noted, item by item: %1, %2</source>
        <translation>L’accord est noté, point par point&#xa0;:&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Without agreement: %1</source>
        <translation>Sans accord&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>It holds until %1</source>
        <translation>Il vaut jusqu’au&#xa0;%1</translation>
    </message>
    <message>
        <source>The agency is told what it must never do</source>
        <translation>L’organisme apprend ce qu’il ne doit jamais faire</translation>
    </message>
    <message>
        <source>The agency is not told what it must never do</source>
        <translation>L’organisme n’apprend pas ce qu’il ne doit jamais faire</translation>
    </message>
    <message>
        <source>Health is shared</source>
        <translation>La santé est partagée</translation>
    </message>
    <message>
        <source>Nothing on health is shared</source>
        <translation>Rien sur la santé n’est partagé</translation>
    </message>
    <message>
        <source>%1 is shared: %2</source>
        <translation>%1 est partagé&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 items shared, %2</source>
        <translation>%1 points partagés,&#xa0;%2</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Rien n’a encore été dit.</translation>
    </message>
</context>
<context>
    <name>ReviewsPage</name>
    <message>
        <source>Reviews waiting</source>
        <translation>Relectures en attente</translation>
    </message>
    <message>
        <source>Nothing waits. What colleagues send to review appears here.</source>
        <translation>Rien n’attend. Ce que les collègues envoient en relecture apparaît ici.</translation>
    </message>
    <message>
        <source>Your decision is kept in the case history with your name.</source>
        <translation>Votre décision est gardée dans l’historique à votre nom.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Return with comment</source>
        <translation>Renvoyer avec commentaire</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Relectures</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>mark for bulk</source>
        <translation>marquer en lot</translation>
    </message>
    <message>
        <source>open case</source>
        <translation>ouvrir le dossier</translation>
    </message>
    <message>
        <source>Referral to %1</source>
        <translation>Orientation vers&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <translation>%1 · par&#xa0;%2</translation>
    </message>
    <message>
        <source>Because %1</source>
        <translation>Parce que&#xa0;%1</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Répondu aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote this referral. Another supervisor will read it.</source>
        <translation>Vous avez écrit cette orientation. Un autre superviseur la lira.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n marked</source>
        <translation>
            <numerusform>Approuver&#xa0;%n marquée</numerusform>
            <numerusform>Approuver&#xa0;%n marquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved.</source>
        <translation>
            <numerusform>%n approuvée.</numerusform>
            <numerusform>%n approuvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what should change, then return it.</source>
        <translation>Écrivez ce qui devrait changer, puis renvoyez.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Approuvée.</translation>
    </message>
    <message>
        <source>Returned.</source>
        <translation>Renvoyée.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Mark for bulk</source>
        <translation>Marquer en lot</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Assessment: %1</source>
        <translation>Évaluation : %1</translation>
    </message>
    <message>
        <source>You assessed this. Another supervisor will read it.</source>
        <translation>Vous avez fait cette évaluation. Un autre superviseur la lira.</translation>
    </message>
    <message>
        <source>Referrals and assessments that a second person reads. Why you see one comes first, then what changed. Nobody answers their own.</source>
        <translation>Orientations et évaluations qu’une deuxième personne lit. D’abord pourquoi vous la voyez, ensuite ce qui a changé. Personne ne répond aux siennes.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Support worker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Data protection reader</source>
        <translation>Délégué à la protection des données</translation>
    </message>
</context>
<context>
    <name>RoleMeaning</name>
    <message>
        <source>takes contacts and leads cases</source>
        <translation>prend les contacts et mène les dossiers</translation>
    </message>
    <message>
        <source>reviews, and sees the team&apos;s cases</source>
        <translation>relit, et voit les dossiers de l’équipe</translation>
    </message>
    <message>
        <source>runs workers, backup and settings; sees no case by this role alone</source>
        <translation>gère membres, sauvegarde et réglages&#xa0;; ne voit aucun dossier par ce seul rôle</translation>
    </message>
    <message>
        <source>reads the journal, no content of cases</source>
        <translation>lit le journal, aucun contenu de dossier</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>An answer the form asks for is missing or outside its limits. Answer it, or say why there is no answer.</source>
        <translation>Une réponse demandée par le formulaire manque ou dépasse ses limites. Répondez, ou dites pourquoi il n’y a pas de réponse.</translation>
    </message>
    <message>
        <source>There is no such case. Choose one from the list of cases.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Somebody else changed this assessment meanwhile. Open it again to see both versions.</source>
        <translation>Quelqu’un a modifié cette évaluation entre-temps. Rouvrez-la pour voir les deux versions.</translation>
    </message>
    <message>
        <source>This assessment is finished and its answers stay as they are. Start a new one to assess again.</source>
        <translation>Cette évaluation est terminée et ses réponses restent telles quelles. Commencez-en une nouvelle pour réévaluer.</translation>
    </message>
    <message>
        <source>A judgement needs its reason. Write a sentence that says what it rests on.</source>
        <translation>Une appréciation a besoin de sa raison. Écrivez une phrase qui dit sur quoi elle repose.</translation>
    </message>
    <message>
        <source>The assessment cannot go there from where it stands. Choose one of the steps offered.</source>
        <translation>L’évaluation ne peut pas passer à cette étape. Choisissez l’une des étapes proposées.</translation>
    </message>
    <message>
        <source>There is no such assessment. Choose one from the list of the case.</source>
        <translation>Cette évaluation n’existe pas. Choisissez-en une dans la liste du dossier.</translation>
    </message>
    <message>
        <source>Somebody else changed this measure meanwhile. Look at it again before saving.</source>
        <translation>Quelqu’un a modifié cette mesure entre-temps. Regardez-la de nouveau avant d’enregistrer.</translation>
    </message>
    <message>
        <source>A denial needs the reason that was given. Write it down as the authority said it.</source>
        <translation>Un refus a besoin de la raison donnée. Notez-la comme l’autorité l’a dite.</translation>
    </message>
    <message>
        <source>Somebody else changed this need meanwhile. Look at it again before saving.</source>
        <translation>Quelqu’un a modifié ce besoin entre-temps. Regardez-le de nouveau avant d’enregistrer.</translation>
    </message>
    <message>
        <source>There is no such need. Choose one from the list of the case.</source>
        <translation>Ce besoin n’existe pas. Choisissez-en un dans la liste du dossier.</translation>
    </message>
    <message>
        <source>Say in a few words what is needed.</source>
        <translation>Dites en quelques mots ce qu’il faut.</translation>
    </message>
    <message>
        <source>A name to watch for needs a first and a last name, and no more than three words.</source>
        <translation>Un nom à surveiller a besoin d’un prénom et d’un nom, trois mots au plus.</translation>
    </message>
    <message>
        <source>Somebody else changed this case meanwhile. Look at both versions and save again.</source>
        <translation>Quelqu’un a modifié ce dossier entre-temps. Regardez les deux versions et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>A case is closed with its reason. Fill in the closing sheet.</source>
        <translation>Un dossier se clôt avec sa raison. Remplissez la fiche de clôture.</translation>
    </message>
    <message>
        <source>A file needs the person&apos;s agreement, or another basis that you name. Ask, and write down how it was given.</source>
        <translation>Un dossier demande l’accord de la personne, ou une autre base que vous nommez. Demandez, et notez comment il a été donné.</translation>
    </message>
    <message>
        <source>The deputy must be somebody other than who is responsible. Choose another deputy.</source>
        <translation>Le suppléant doit être une autre personne que le responsable. Choisissez un autre suppléant.</translation>
    </message>
    <message>
        <source>A flag of your own kind needs a few words. Say what everybody must know.</source>
        <translation>Un signal de votre cru demande quelques mots. Dites ce que chacun doit savoir.</translation>
    </message>
    <message>
        <source>This flag is not there any more. Look at the case again.</source>
        <translation>Ce signal n’est plus là. Regardez de nouveau le dossier.</translation>
    </message>
    <message>
        <source>A flag is taken away with a reason. Write a sentence that says what changed.</source>
        <translation>Un signal se retire avec une raison. Écrivez une phrase qui dit ce qui a changé.</translation>
    </message>
    <message>
        <source>Somebody else changed this incident meanwhile. Look at it again before saving.</source>
        <translation>Quelqu’un a modifié ce fait entre-temps. Regardez-le de nouveau avant d’enregistrer.</translation>
    </message>
    <message>
        <source>A judgement of risk needs its reason. Write a sentence that says what it rests on.</source>
        <translation>Une appréciation du risque a besoin de sa raison. Écrivez une phrase qui dit sur quoi elle repose.</translation>
    </message>
    <message>
        <source>The case needs a name to use. A first name, a letter or the reference is enough.</source>
        <translation>Le dossier a besoin d’un nom d’usage. Un prénom, une lettre ou la référence suffit.</translation>
    </message>
    <message>
        <source>There is no such case. Check the reference, or look for it in the list.</source>
        <translation>Ce dossier n’existe pas. Vérifiez la référence ou cherchez dans la liste.</translation>
    </message>
    <message>
        <source>Somebody else changed this person meanwhile. Look at it again before saving.</source>
        <translation>Quelqu’un a modifié cette personne entre-temps. Regardez de nouveau avant d’enregistrer.</translation>
    </message>
    <message>
        <source>Only who is responsible, the deputy or a supervisor may change who sees this case. Ask one of them.</source>
        <translation>Seuls le responsable, le suppléant ou un superviseur changent qui voit ce dossier. Demandez à l’un d’eux.</translation>
    </message>
    <message>
        <source>Opening a case is for support workers and supervisors. Ask an administrator for the role.</source>
        <translation>Ouvrir un dossier revient aux intervenants et superviseurs. Demandez le rôle à un administrateur.</translation>
    </message>
    <message>
        <source>Before a case is closed, the safety of the person is checked. Do it and tick it.</source>
        <translation>Avant de clore un dossier, on vérifie la sécurité de la personne. Faites-le et cochez.</translation>
    </message>
    <message>
        <source>The case cannot go there from where it stands. Choose one of the steps offered.</source>
        <translation>Le dossier ne peut pas passer à cette étape. Choisissez l’une des étapes proposées.</translation>
    </message>
    <message>
        <source>This consent was withdrawn already.</source>
        <translation>Ce consentement a déjà été retiré.</translation>
    </message>
    <message>
        <source>There is no such consent. Look at the case again.</source>
        <translation>Ce consentement n’existe pas. Regardez de nouveau le dossier.</translation>
    </message>
    <message>
        <source>Somebody else changed this contact meanwhile. Look at both versions and save again.</source>
        <translation>Quelqu’un a modifié ce contact entre-temps. Regardez les deux versions et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The contact ends before it begins. Correct one of the two times.</source>
        <translation>Le contact finit avant de commencer. Corrigez l’une des deux heures.</translation>
    </message>
    <message>
        <source>The file holds a field or an answer that is not known. Compare it with the description of the format.</source>
        <translation>Le fichier contient un champ ou une réponse inconnus. Comparez-le à la description du format.</translation>
    </message>
    <message>
        <source>The file is not JSON. Compare it with the description of the format.</source>
        <translation>Le fichier n’est pas du JSON. Comparez-le à la description du format.</translation>
    </message>
    <message>
        <source>This contact belongs to a case already. Open that case.</source>
        <translation>Ce contact appartient déjà à un dossier. Ouvrez ce dossier.</translation>
    </message>
    <message>
        <source>What was given is named by the letters a to k. Use only those.</source>
        <translation>Ce qui a été donné se nomme par les lettres a à k. N’utilisez que celles-ci.</translation>
    </message>
    <message>
        <source>There is no such contact. Look for it in the list of contacts.</source>
        <translation>Ce contact n’existe pas. Cherchez-le dans la liste des contacts.</translation>
    </message>
    <message>
        <source>Taking contacts is for support workers and supervisors. Ask an administrator for the role.</source>
        <translation>Prendre des contacts revient aux intervenants et superviseurs. Demandez le rôle à un administrateur.</translation>
    </message>
    <message>
        <source>The contact needs the time at which it began.</source>
        <translation>Le contact a besoin de son heure de début.</translation>
    </message>
    <message>
        <source>Going on although it is not safe now needs a reason. Write a sentence that says why.</source>
        <translation>Poursuivre alors que ce n’est pas sûr demande une raison. Écrivez une phrase qui dit pourquoi.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Correct one of the two dates.</source>
        <translation>La période finit avant de commencer. Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>There is no such incident. Look at the case again.</source>
        <translation>Ce fait n’existe pas. Regardez de nouveau le dossier.</translation>
    </message>
    <message>
        <source>This kind of offence is not in the list. Choose one from it.</source>
        <translation>Ce type d’infraction n’est pas dans la liste. Choisissez-en un.</translation>
    </message>
    <message>
        <source>This note was changed meanwhile. Look at it again before saving.</source>
        <translation>Cette note a été modifiée entre-temps. Regardez-la de nouveau avant d’enregistrer.</translation>
    </message>
    <message>
        <source>The note is empty. Write something, or put it aside.</source>
        <translation>La note est vide. Écrivez quelque chose, ou mettez-la de côté.</translation>
    </message>
    <message>
        <source>Entries of this kind are made by the program. Choose note, call, visit, message or decision.</source>
        <translation>Ces entrées sont faites par le programme. Choisissez note, appel, visite, message ou décision.</translation>
    </message>
    <message>
        <source>There is no such note. Look at the case again.</source>
        <translation>Cette note n’existe pas. Regardez de nouveau le dossier.</translation>
    </message>
    <message>
        <source>A note is changed only by who wrote it. Write a note of your own beside it.</source>
        <translation>Seul son auteur change une note. Écrivez la vôtre à côté.</translation>
    </message>
    <message>
        <source>The date of birth lies in the future. Correct it.</source>
        <translation>La date de naissance est dans l’avenir. Corrigez-la.</translation>
    </message>
    <message>
        <source>No address is kept for this person.</source>
        <translation>Aucune adresse n’est gardée pour cette personne.</translation>
    </message>
    <message>
        <source>There is no such person in this case. Look at the case again.</source>
        <translation>Cette personne n’est pas dans ce dossier. Regardez de nouveau le dossier.</translation>
    </message>
    <message>
        <source>An address is shown with a reason, which is recorded. Write a sentence that says why you need it.</source>
        <translation>Une adresse se montre avec une raison, qui est consignée. Écrivez une phrase qui dit pourquoi il vous la faut.</translation>
    </message>
    <message>
        <source>A way to reach the person has no number or address. Fill it in, or take it out.</source>
        <translation>Un moyen de joindre la personne n’a ni numéro ni adresse. Remplissez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>Somebody else changed the safe contact meanwhile. Look at the newest version and save again.</source>
        <translation>Quelqu’un a modifié le contact sûr entre-temps. Regardez la dernière version et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>This way to reach the person is not there any more. Look at the safe contact again.</source>
        <translation>Ce moyen de joindre la personne n’est plus là. Regardez de nouveau le contact sûr.</translation>
    </message>
    <message>
        <source>The day to ask again lies before the day it was asked. Correct one of the two.</source>
        <translation>Le jour où redemander précède celui de la demande. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>A safe time ends before it begins. Correct its hours.</source>
        <translation>Un moment sûr finit avant de commencer. Corrigez ses heures.</translation>
    </message>
    <message>
        <source>This step is done already. Take it back first, if it is not.</source>
        <translation>Cette étape est déjà faite. Annulez-la d’abord si elle ne l’est pas.</translation>
    </message>
    <message>
        <source>Somebody else changed this step meanwhile. Look at it again before saving.</source>
        <translation>Quelqu’un a modifié cette étape entre-temps. Regardez-la de nouveau avant d’enregistrer.</translation>
    </message>
    <message>
        <source>An hour needs a day. Choose the day on which it is due.</source>
        <translation>Une heure demande un jour. Choisissez le jour de l’échéance.</translation>
    </message>
    <message>
        <source>There is no such step. Look at the list again.</source>
        <translation>Cette étape n’existe pas. Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>The step needs a few words that say what is to do.</source>
        <translation>L’étape demande quelques mots qui disent quoi faire.</translation>
    </message>
    <message>
        <source>There is no such fact. Look at the list of the country&apos;s facts.</source>
        <translation>Ce fait n’existe pas. Regardez la liste des faits du pays.</translation>
    </message>
    <message>
        <source>This country pack cannot be read. Use another copy of it.</source>
        <translation>Ces données du pays sont illisibles. Utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>Write what you compared the fact with, for example the page of the service.</source>
        <translation>Écrivez avec quoi vous avez comparé le fait, par exemple la page du service.</translation>
    </message>
    <message>
        <source>This office holds cases of real people, so nothing invented is added. Make a training office instead.</source>
        <translation>Ce bureau contient des dossiers de vraies personnes, rien d’inventé n’y est ajouté. Créez plutôt un bureau d’entraînement.</translation>
    </message>
    <message>
        <source>This address is confidential. Only support workers and supervisors may see it.</source>
        <translation>Cette adresse est confidentielle. Seuls intervenants et superviseurs peuvent la voir.</translation>
    </message>
    <message>
        <source>Your role does not change services. Ask a support worker or a supervisor.</source>
        <translation>Votre rôle ne modifie pas les services. Demandez à un intervenant ou à un superviseur.</translation>
    </message>
    <message>
        <source>The export cannot be written there. Check the folder, its space and your rights on it.</source>
        <translation>L’exportation ne peut pas être écrite là. Vérifiez le dossier, sa place et vos droits.</translation>
    </message>
    <message>
        <source>Your role does not import directories. Ask a supervisor or an administrator.</source>
        <translation>Votre rôle n’importe pas d’annuaire. Demandez à un superviseur ou à un administrateur.</translation>
    </message>
    <message>
        <source>The file is no JSON that can be read to its end. Nothing was imported. Ask for it again from where it came.</source>
        <translation>Le fichier n’est pas un JSON lisible jusqu’au bout. Rien n’a été importé. Redemandez-le à sa source.</translation>
    </message>
    <message>
        <source>A table is not written in UTF-8. Nothing was imported. Save it as UTF-8 and try again.</source>
        <translation>Une table n’est pas en UTF-8. Rien n’a été importé. Enregistrez-la en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>The file nests deeper than any directory does. Nothing was imported.</source>
        <translation>Le fichier est imbriqué plus profondément qu’un annuaire. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The package unpacks to far more than a directory holds. Nothing was imported.</source>
        <translation>L’archive contient bien plus qu’un annuaire. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing in there is a directory of services. Choose an HSDS file, folder or zip.</source>
        <translation>Rien là-dedans n’est un annuaire de services. Choisissez un fichier, un dossier ou un zip HSDS.</translation>
    </message>
    <message>
        <source>The file or folder cannot be read, or it is damaged. Check its name and your rights on it.</source>
        <translation>Le fichier ou le dossier est illisible ou endommagé. Vérifiez son nom et vos droits.</translation>
    </message>
    <message>
        <source>Say why you need this address. That it was shown is recorded.</source>
        <translation>Dites pourquoi il vous faut cette adresse. Son affichage est consigné.</translation>
    </message>
    <message>
        <source>There is no such sample directory. Choose training or helplines.</source>
        <translation>Cet annuaire d’exemple n’existe pas. Choisissez training ou helplines.</translation>
    </message>
    <message>
        <source>Somebody else changed this service meanwhile. Look at it again before saving.</source>
        <translation>Quelqu’un a modifié ce service entre-temps. Regardez-le de nouveau avant d’enregistrer.</translation>
    </message>
    <message>
        <source>There is no such service. Choose one from the directory.</source>
        <translation>Ce service n’existe pas. Choisissez-en un dans l’annuaire.</translation>
    </message>
    <message>
        <source>Your role does not confirm services. Ask a support worker or a supervisor.</source>
        <translation>Votre rôle ne confirme pas les services. Demandez à un intervenant ou à un superviseur.</translation>
    </message>
    <message>
        <source>The work was stopped. Nothing was changed.</source>
        <translation>Le travail a été arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its name and your rights on it.</source>
        <translation>Le fichier est illisible. Vérifiez son nom et vos droits.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check the folder and your rights on it.</source>
        <translation>Le fichier ne peut pas être écrit. Vérifiez le dossier et vos droits.</translation>
    </message>
    <message>
        <source>The answer holds characters that are no text. Type it again.</source>
        <translation>La réponse contient des caractères qui ne sont pas du texte. Retapez-la.</translation>
    </message>
    <message>
        <source>The answer does not fit the kind of question. Choose or type what the question asks for.</source>
        <translation>La réponse ne convient pas au type de question. Choisissez ou tapez ce qui est demandé.</translation>
    </message>
    <message>
        <source>This question takes one answer only. Choose one.</source>
        <translation>Cette question n’admet qu’une réponse. Choisissez-en une.</translation>
    </message>
    <message>
        <source>This answer is filled in by the form and cannot be changed here.</source>
        <translation>Cette réponse est remplie par le formulaire et ne se change pas ici.</translation>
    </message>
    <message>
        <source>The form allows no further entry of this kind.</source>
        <translation>Le formulaire n’admet pas d’autre entrée de ce type.</translation>
    </message>
    <message>
        <source>This file is no form that can be read here. Check it to see what is missing.</source>
        <translation>Ce fichier n’est pas un formulaire lisible ici. Vérifiez-le pour voir ce qui manque.</translation>
    </message>
    <message>
        <source>The file of answers cannot be read. It must be a FHIR QuestionnaireResponse in JSON.</source>
        <translation>Le fichier de réponses est illisible. Il doit être un QuestionnaireResponse FHIR en JSON.</translation>
    </message>
    <message>
        <source>A form is taken in only with the right to use it. Say who grants it and when.</source>
        <translation>Un formulaire n’est admis qu’avec le droit de s’en servir. Dites qui l’accorde et quand.</translation>
    </message>
    <message>
        <source>There is no form of that name. Choose one from the list of forms.</source>
        <translation>Aucun formulaire de ce nom. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>The form has no canonical url, so its versions cannot be told apart. Give it one.</source>
        <translation>Le formulaire n’a pas d’url canonique, ses versions ne se distinguent pas. Donnez-lui-en une.</translation>
    </message>
    <message>
        <source>A file of answer lists cannot be read. It must be a FHIR ValueSet, CodeSystem or Bundle in JSON.</source>
        <translation>Un fichier de listes de réponses est illisible. Il doit être un ValueSet, CodeSystem ou Bundle FHIR en JSON.</translation>
    </message>
    <message>
        <source>A mark in square brackets is not known. Check its spelling.</source>
        <translation>Une marque entre crochets est inconnue. Vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>Lists and quotations are nested too deeply. Make the text simpler.</source>
        <translation>Listes et citations sont trop imbriquées. Simplifiez le texte.</translation>
    </message>
    <message>
        <source>The text is not written in UTF-8. Save it in that encoding.</source>
        <translation>Le texte n’est pas en UTF-8. Enregistrez-le dans ce codage.</translation>
    </message>
    <message>
        <source>The text is too long for one document. Divide it.</source>
        <translation>Le texte est trop long pour un document. Divisez-le.</translation>
    </message>
    <message>
        <source>No installed font can show one of the characters. Install the Noto fonts or change the text.</source>
        <translation>Aucune police installée ne montre l’un des caractères. Installez les polices Noto ou changez le texte.</translation>
    </message>
    <message>
        <source>The document is nested too deeply to be laid out. Make it simpler.</source>
        <translation>Le document est trop imbriqué pour être mis en page. Simplifiez-le.</translation>
    </message>
    <message>
        <source>The document holds characters that are no text. Type that passage again.</source>
        <translation>Le document contient des caractères qui ne sont pas du texte. Retapez ce passage.</translation>
    </message>
    <message>
        <source>The document would have too many pages. Divide it.</source>
        <translation>Le document aurait trop de pages. Divisez-le.</translation>
    </message>
    <message>
        <source>Only an administrator can do this. Ask one of yours.</source>
        <translation>Seul un administrateur peut le faire. Demandez à l’un des vôtres.</translation>
    </message>
    <message>
        <source>This backup is damaged and was not used. Take another one, or make a new backup.</source>
        <translation>Cette sauvegarde est endommagée et n’a pas servi. Prenez-en une autre ou faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>Somebody else changed the office meanwhile. Look at the new values and try again.</source>
        <translation>Quelqu’un a modifié le bureau entre-temps. Regardez les nouvelles valeurs et réessayez.</translation>
    </message>
    <message>
        <source>This country is not known. Choose one of the list, for example FR.</source>
        <translation>Ce pays est inconnu. Choisissez-en un dans la liste, par exemple FR.</translation>
    </message>
    <message>
        <source>The office&apos;s database is damaged. Nothing was changed. Restore the newest backup into a new folder.</source>
        <translation>La base du bureau est endommagée. Rien n’a été changé. Rétablissez la dernière sauvegarde dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>The office&apos;s database file is missing from its folder. Put the folder back as it was, or restore a backup.</source>
        <translation>Le fichier de la base manque dans le dossier du bureau. Remettez le dossier en état ou rétablissez une sauvegarde.</translation>
    </message>
    <message>
        <source>The key file does not fit the office&apos;s database: one of the two is from another office, older, or damaged. Restore the newest backup into a new folder.</source>
        <translation>Le fichier de clés ne va pas avec la base&#xa0;: l’un des deux vient d’un autre bureau, est plus ancien ou endommagé. Rétablissez la dernière sauvegarde dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Free some space and try again.</source>
        <translation>Le disque est plein, rien n’a été changé. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>There is already something of this name. Choose another name or place.</source>
        <translation>Il y a déjà quelque chose de ce nom. Choisissez un autre nom ou un autre lieu.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Check your rights on it, or choose another place.</source>
        <translation>Ce dossier n’est pas accessible en écriture. Vérifiez vos droits ou choisissez un autre lieu.</translation>
    </message>
    <message>
        <source>The office&apos;s key file is damaged or was changed by somebody. Put keys.json of the newest backup in its place, or restore that backup.</source>
        <translation>Le fichier de clés du bureau est endommagé ou a été modifié. Remplacez-le par keys.json de la dernière sauvegarde, ou rétablissez-la.</translation>
    </message>
    <message>
        <source>The office&apos;s key file is missing from its folder. Put keys.json of the newest backup there, or restore that backup.</source>
        <translation>Le fichier de clés manque dans le dossier du bureau. Mettez-y keys.json de la dernière sauvegarde, ou rétablissez-la.</translation>
    </message>
    <message>
        <source>The office needs a working language. Choose one.</source>
        <translation>Le bureau a besoin d’une langue de travail. Choisissez-en une.</translation>
    </message>
    <message>
        <source>A name to sign in with is needed. Type one.</source>
        <translation>Il faut un nom pour se connecter. Tapez-en un.</translation>
    </message>
    <message>
        <source>The office needs a name. Type one.</source>
        <translation>Le bureau a besoin d’un nom. Tapez-en un.</translation>
    </message>
    <message>
        <source>This office was made by a newer Waymark, and was left untouched. Install that version to open it.</source>
        <translation>Ce bureau vient d’un Waymark plus récent et n’a pas été touché. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This person has no key to the office, so there was none to take away.</source>
        <translation>Cette personne n’a pas de clé du bureau, il n’y avait rien à retirer.</translation>
    </message>
    <message>
        <source>This is not a Waymark backup. Choose a folder whose name ends in .backup.</source>
        <translation>Ce n’est pas une sauvegarde Waymark. Choisissez un dossier dont le nom finit par .backup.</translation>
    </message>
    <message>
        <source>This is not a Waymark office. Choose a folder whose name ends in .waymark.</source>
        <translation>Ce n’est pas un bureau Waymark. Choisissez un dossier dont le nom finit par .waymark.</translation>
    </message>
    <message>
        <source>The computer has too little free memory to check the password. Close other programs and try again.</source>
        <translation>L’ordinateur n’a pas assez de mémoire libre pour vérifier le mot de passe. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>There is no such folder. Check its name, or whether its disk is connected.</source>
        <translation>Ce dossier n’existe pas. Vérifiez son nom, ou si son disque est branché.</translation>
    </message>
    <message>
        <source>This office is open elsewhere. Close it there first.</source>
        <translation>Ce bureau est ouvert ailleurs. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>A password is needed. Type one.</source>
        <translation>Il faut un mot de passe. Tapez-en un.</translation>
    </message>
    <message>
        <source>The recovery code has seven groups of five characters. Compare what you typed with the sheet.</source>
        <translation>Le code de secours a sept groupes de cinq caractères. Comparez votre saisie à la feuille.</translation>
    </message>
    <message>
        <source>A group of the recovery code is mistyped. Compare it with the sheet.</source>
        <translation>Un groupe du code de secours est mal tapé. Comparez-le à la feuille.</translation>
    </message>
    <message>
        <source>This recovery code does not open the office. Use the newest sheet; older codes no longer work.</source>
        <translation>Ce code de secours n’ouvre pas le bureau. Utilisez la feuille la plus récente&#xa0;; les anciens codes ne servent plus.</translation>
    </message>
    <message>
        <source>After several wrong passwords the office waits for a moment. Try again when the time is over.</source>
        <translation>Après plusieurs mots de passe faux, le bureau attend un moment. Réessayez quand le temps est écoulé.</translation>
    </message>
    <message>
        <source>Name and password do not open this office. Check both and try again.</source>
        <translation>Le nom et le mot de passe n’ouvrent pas ce bureau. Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>Choose another password or another name to sign in with.</source>
        <translation>Choisissez un autre mot de passe ou un autre nom de connexion.</translation>
    </message>
    <message>
        <source>This was stopped, and nothing was changed.</source>
        <translation>C’est arrêté, rien n’a été changé.</translation>
    </message>
    <message>
        <source>This time zone is not known. Give one such as Europe/Paris.</source>
        <translation>Ce fuseau horaire est inconnu. Donnez-en un comme Europe/Paris.</translation>
    </message>
    <message>
        <source>A training office stays one, and a real office too. Create another office instead.</source>
        <translation>Un bureau d’entraînement le reste, un vrai bureau aussi. Créez plutôt un autre bureau.</translation>
    </message>
    <message>
        <source>Only administrators and data-protection readers verify the office. Ask one of them.</source>
        <translation>Seuls administrateurs et délégués à la protection des données vérifient le bureau. Demandez à l’un d’eux.</translation>
    </message>
    <message>
        <source>This case is not open to you, or does not exist. Check the reference.</source>
        <translation>Ce dossier ne vous est pas ouvert, ou n’existe pas. Vérifiez la référence.</translation>
    </message>
    <message>
        <source>Somebody changed this referral meanwhile. Look at the new version, then repeat your step.</source>
        <translation>Quelqu’un a modifié cette orientation entre-temps. Regardez la nouvelle version, puis refaites votre étape.</translation>
    </message>
    <message>
        <source>The agreement to share has ended. Ask again and enter the new date.</source>
        <translation>L’accord de partage a pris fin. Redemandez et notez la nouvelle date.</translation>
    </message>
    <message>
        <source>It is not noted how and when the person agreed. Ask, then choose how it was given.</source>
        <translation>Il n’est pas noté comment ni quand la personne a donné son accord. Demandez, puis choisissez comment.</translation>
    </message>
    <message>
        <source>The person took the agreement back. Nothing more may be sent.</source>
        <translation>La personne a retiré son accord. Rien de plus ne peut être envoyé.</translation>
    </message>
    <message>
        <source>Choose until when the agreement holds.</source>
        <translation>Choisissez jusqu’à quand vaut l’accord.</translation>
    </message>
    <message>
        <source>Choose why the agency declined.</source>
        <translation>Choisissez pourquoi l’organisme a refusé.</translation>
    </message>
    <message>
        <source>The file does not describe a referral. Check the named member.</source>
        <translation>Le fichier ne décrit pas une orientation. Vérifiez le membre nommé.</translation>
    </message>
    <message>
        <source>Please ask about this one: share or keep back.</source>
        <translation>Demandez pour celui-ci&#xa0;: partager ou garder.</translation>
    </message>
    <message>
        <source>This is shared only with a reason. Write down why the agency must know it.</source>
        <translation>Ceci ne se partage qu’avec une raison. Notez pourquoi l’organisme doit le savoir.</translation>
    </message>
    <message>
        <source>Write what the agency will read here, or keep it back.</source>
        <translation>Écrivez ce que l’organisme lira ici, ou gardez-le.</translation>
    </message>
    <message>
        <source>Choose the service the new referral goes to.</source>
        <translation>Choisissez le service de la nouvelle orientation.</translation>
    </message>
    <message>
        <source>This step is not possible from where the referral stands now.</source>
        <translation>Cette étape n’est pas possible dans l’état actuel de l’orientation.</translation>
    </message>
    <message>
        <source>This referral is no draft any more. Take it back first, then change it.</source>
        <translation>Cette orientation n’est plus un brouillon. Reprenez-la d’abord, puis modifiez-la.</translation>
    </message>
    <message>
        <source>This referral is not open to you, or does not exist. Check the reference.</source>
        <translation>Cette orientation ne vous est pas ouverte, ou n’existe pas. Vérifiez la référence.</translation>
    </message>
    <message>
        <source>The earlier referral is still on its way. Recall it or wait for its end before you replace it.</source>
        <translation>L’orientation précédente est encore en cours. Rappelez-la ou attendez sa fin avant de la remplacer.</translation>
    </message>
    <message>
        <source>The page leaves the office only once it may be sent. Finish its review first.</source>
        <translation>La page ne quitte le bureau que lorsqu’elle peut être envoyée. Terminez d’abord sa relecture.</translation>
    </message>
    <message>
        <source>The safe-contact profile says not now. Wait for a safe time, or write down why it cannot wait.</source>
        <translation>Le contact sûr dit pas maintenant. Attendez un moment sûr, ou notez pourquoi cela ne peut attendre.</translation>
    </message>
    <message>
        <source>Your role does not write referrals. Ask a support worker of this case.</source>
        <translation>Votre rôle n’écrit pas d’orientation. Demandez à un intervenant de ce dossier.</translation>
    </message>
    <message>
        <source>Only the colleague who wrote this referral can do that.</source>
        <translation>Seul le collègue qui a écrit cette orientation peut le faire.</translation>
    </message>
    <message>
        <source>Write a comment: what should change, or what happened, and why.</source>
        <translation>Écrivez un commentaire&#xa0;: ce qui devrait changer, ou ce qui s’est passé, et pourquoi.</translation>
    </message>
    <message>
        <source>Nothing is asked of the agency yet. Write what you ask for and share it.</source>
        <translation>Rien n’est encore demandé à l’organisme. Écrivez votre demande et partagez-la.</translation>
    </message>
    <message>
        <source>A referral stays with its case. Begin a new one in the other case.</source>
        <translation>Une orientation reste avec son dossier. Commencez-en une dans l’autre dossier.</translation>
    </message>
    <message>
        <source>Choose what came of it for the person.</source>
        <translation>Choisissez ce qu’il en est advenu pour la personne.</translation>
    </message>
    <message>
        <source>Write down why it is shared without agreement.</source>
        <translation>Notez pourquoi c’est partagé sans accord.</translation>
    </message>
    <message>
        <source>Nobody answers the review of their own referral. Another supervisor will read it.</source>
        <translation>Personne ne relit sa propre orientation. Un autre superviseur la lira.</translation>
    </message>
    <message>
        <source>A supervisor reads this referral first. Send it to review.</source>
        <translation>Un superviseur lit d’abord cette orientation. Envoyez-la en relecture.</translation>
    </message>
    <message>
        <source>Choose the service this referral goes to.</source>
        <translation>Choisissez le service de cette orientation.</translation>
    </message>
    <message>
        <source>A supervisor who did not write this referral does that.</source>
        <translation>C’est à un superviseur qui ne l’a pas écrite de le faire.</translation>
    </message>
    <message>
        <source>The answer can no longer be taken back here. Talk with the author.</source>
        <translation>La réponse ne peut plus être annulée ici. Parlez avec l’auteur.</translation>
    </message>
    <message>
        <source>Somebody else changed this team meanwhile. Look at the new values and try again.</source>
        <translation>Quelqu’un a modifié cette équipe entre-temps. Regardez les nouvelles valeurs et réessayez.</translation>
    </message>
    <message>
        <source>The team needs a name. Type one.</source>
        <translation>L’équipe a besoin d’un nom. Tapez-en un.</translation>
    </message>
    <message>
        <source>There is a team of this name already. Choose another name.</source>
        <translation>Il y a déjà une équipe de ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no such team. Look at the list of teams.</source>
        <translation>Cette équipe n’existe pas. Regardez la liste des équipes.</translation>
    </message>
    <message>
        <source>This worker is disabled. Enable the worker first.</source>
        <translation>Ce membre est désactivé. Réactivez-le d’abord.</translation>
    </message>
    <message>
        <source>The training office was not made because it was stopped. Nothing is left of it.</source>
        <translation>Le bureau d’entraînement n’a pas été créé car il a été arrêté. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>Somebody else changed this worker meanwhile. Look at the new values and try again.</source>
        <translation>Quelqu’un a modifié ce membre entre-temps. Regardez les nouvelles valeurs et réessayez.</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else an administrator first.</source>
        <translation>C’est le dernier administrateur. Nommez d’abord quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The worker needs a name. Type one.</source>
        <translation>Le membre a besoin d’un nom. Tapez-en un.</translation>
    </message>
    <message>
        <source>Somebody of this name works here already. Add something that tells them apart.</source>
        <translation>Quelqu’un de ce nom travaille déjà ici. Ajoutez de quoi les distinguer.</translation>
    </message>
    <message>
        <source>No such worker is known here. Look at the list of workers.</source>
        <translation>Ce membre n’est pas connu ici. Regardez la liste des membres.</translation>
    </message>
    <message>
        <source>Nobody disables themselves. Ask another administrator.</source>
        <translation>Personne ne se désactive soi-même. Demandez à un autre administrateur.</translation>
    </message>
    <message>
        <source>This password was set by an administrator. Choose your own to go on.</source>
        <translation>Ce mot de passe vient d’un administrateur. Choisissez le vôtre pour continuer.</translation>
    </message>
    <message>
        <source>The password is too short. Use at least ten characters; several words are good.</source>
        <translation>Le mot de passe est trop court. Au moins dix caractères&#xa0;; plusieurs mots conviennent bien.</translation>
    </message>
    <message>
        <source>The password is too easy to guess. Use several unrelated words.</source>
        <translation>Le mot de passe est trop facile à deviner. Prenez plusieurs mots sans rapport.</translation>
    </message>
    <message>
        <source>The new password is the old one. Choose another.</source>
        <translation>Le nouveau mot de passe est l’ancien. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The worker needs a role. Choose at least one.</source>
        <translation>Le membre a besoin d’un rôle. Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>Somebody else changed this line meanwhile. Look at it again before saving.</source>
        <translation>Quelqu’un a modifié cette ligne entre-temps. Regardez-la de nouveau avant d’enregistrer.</translation>
    </message>
    <message>
        <source>A field at the head of the leaflet holds a value that is not allowed. Correct it.</source>
        <translation>Un champ de l’en-tête de la fiche a une valeur non permise. Corrigez-le.</translation>
    </message>
    <message>
        <source>A field is missing at the head of the leaflet. Add it.</source>
        <translation>Un champ manque dans l’en-tête de la fiche. Ajoutez-le.</translation>
    </message>
    <message>
        <source>A field at the head of the leaflet is not known. Check its spelling.</source>
        <translation>Un champ de l’en-tête de la fiche est inconnu. Vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>The leaflet has no head. Begin it with its fields between two lines of three dashes.</source>
        <translation>La fiche n’a pas d’en-tête. Commencez-la par ses champs entre deux lignes de trois tirets.</translation>
    </message>
    <message>
        <source>A section of the leaflet is opened and not closed, or the other way round. Check the double braces.</source>
        <translation>Une section de la fiche est ouverte sans être fermée, ou l’inverse. Vérifiez les doubles accolades.</translation>
    </message>
    <message>
        <source>The leaflet is too long. Divide it.</source>
        <translation>La fiche est trop longue. Divisez-la.</translation>
    </message>
    <message>
        <source>The leaflet asks for something that nobody fills in. Check the name between the double braces.</source>
        <translation>La fiche demande quelque chose que personne ne remplit. Vérifiez le nom entre les doubles accolades.</translation>
    </message>
    <message>
        <source>The record of this pack cannot be read. The journal tells what was given.</source>
        <translation>Le relevé de cet ensemble est illisible. Le journal dit ce qui a été donné.</translation>
    </message>
    <message>
        <source>This person asked for discreet documents only. Choose the discreet form, or give the reason why not.</source>
        <translation>Cette personne n’a demandé que des documents discrets. Choisissez la forme discrète, ou dites pourquoi non.</translation>
    </message>
    <message>
        <source>No leaflet is chosen. Choose at least one.</source>
        <translation>Aucune fiche n’est choisie. Choisissez-en au moins une.</translation>
    </message>
    <message>
        <source>This computer&apos;s fonts are others than those the pack was made with, so the same file cannot be made here.</source>
        <translation>Les polices de cet ordinateur diffèrent de celles de l’ensemble&#xa0;; le même fichier ne peut pas être fait ici.</translation>
    </message>
    <message>
        <source>There is no such leaflet. Choose one from the list.</source>
        <translation>Cette fiche n’existe pas. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>There is no such pack. Look at what was given in the case.</source>
        <translation>Cet ensemble n’existe pas. Regardez ce qui a été donné dans le dossier.</translation>
    </message>
    <message>
        <source>It is not safe to hand this over now. Wait for a safe time, or give the reason why it must be now.</source>
        <translation>Ce n’est pas sûr de remettre ceci maintenant. Attendez un moment sûr, ou dites pourquoi cela doit être maintenant.</translation>
    </message>
    <message>
        <source>This translation is older than its source text. Accept the older text, or choose another language.</source>
        <translation>Cette traduction est plus ancienne que son texte source. Acceptez l’ancien texte ou choisissez une autre langue.</translation>
    </message>
    <message>
        <source>The PDF is protected with a password. Ask its sender for an open copy.</source>
        <translation>Le PDF est protégé par un mot de passe. Demandez une copie ouverte à l’expéditeur.</translation>
    </message>
    <message>
        <source>The password of a file needs at least eight characters. Choose a longer one.</source>
        <translation>Le mot de passe d’un fichier a besoin d’au moins huit caractères. Choisissez-en un plus long.</translation>
    </message>
    <message>
        <source>This is no PDF, or a damaged one. Ask for another copy.</source>
        <translation>Ce n’est pas un PDF, ou il est endommagé. Demandez une autre copie.</translation>
    </message>
    <message>
        <source>A time limit is a number of days between 0 and 730. Choose one.</source>
        <translation>Un délai est un nombre de jours entre 0 et 730. Choisissez-en un.</translation>
    </message>
    <message>
        <source>An assessment needs a day by which it is due. Choose one.</source>
        <translation>Une évaluation a besoin d’un jour d’échéance. Choisissez-en un.</translation>
    </message>
    <message>
        <source>This step needs a reason. Write a sentence that says why.</source>
        <translation>Cette étape demande une raison. Écrivez une phrase qui dit pourquoi.</translation>
    </message>
    <message>
        <source>A measure that was not carried out needs the reason. Write down what happened.</source>
        <translation>Une mesure qui n’a pas été appliquée demande la raison. Écrivez ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The measure cannot go there from where it stands. Choose one of the steps offered.</source>
        <translation>La mesure ne peut pas passer là où elle en est. Choisissez une des étapes proposées.</translation>
    </message>
    <message>
        <source>There is no such action. Choose one from the plan of the case.</source>
        <translation>Cette action n’existe pas. Choisissez-en une dans le plan du dossier.</translation>
    </message>
    <message>
        <source>Somebody else changed this goal meanwhile. Look at it again before saving.</source>
        <translation>Quelqu’un d’autre a modifié ce but entre-temps. Regardez-le de nouveau avant d’enregistrer.</translation>
    </message>
    <message>
        <source>There is no such goal. Choose one from the plan of the case.</source>
        <translation>Ce but n’existe pas. Choisissez-en un dans le plan du dossier.</translation>
    </message>
    <message>
        <source>Say in a few words what is to be reached or done.</source>
        <translation>Dites en quelques mots ce qui doit être atteint ou fait.</translation>
    </message>
    <message>
        <source>A paragraph needs words. Write what should be read.</source>
        <translation>Un paragraphe demande des mots. Écrivez ce qui doit être lu.</translation>
    </message>
    <message>
        <source>It is not safe to let this leave now. Wait for a safe time, or say why it has to leave now; that is recorded.</source>
        <translation>Il n’est pas sûr de laisser partir ceci maintenant. Attendez un moment sûr, ou dites pourquoi cela doit partir maintenant ; c’est consigné.</translation>
    </message>
    <message>
        <source>Summaries are not written in this language yet. Choose another one the reader understands.</source>
        <translation>Les synthèses ne sont pas encore écrites dans cette langue. Choisissez-en une autre que le lecteur comprend.</translation>
    </message>
    <message>
        <source>An assessment leaves only when it is finished and, where needed, read by a second person.</source>
        <translation>Une évaluation ne sort que terminée et, si nécessaire, lue par une deuxième personne.</translation>
    </message>
    <message>
        <source>The person has agreed to no paragraph yet. Ask about each one and note the answer.</source>
        <translation>La personne n’a encore accepté aucun paragraphe. Demandez pour chacun et notez la réponse.</translation>
    </message>
    <message>
        <source>There is no such paragraph in this summary. Choose one from the list.</source>
        <translation>Ce paragraphe n’est pas dans cette synthèse. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>A milder judgement needs a second pair of eyes. Ask a supervisor who did not make the one before to look at the case and lower it.</source>
        <translation>Une appréciation plus légère demande un second regard. Demandez à un superviseur qui n’a pas fait la précédente de regarder le dossier et de l’abaisser.</translation>
    </message>
    <message>
        <source>The youngest age is above the oldest. Correct one of the two.</source>
        <translation>L’âge minimal est au-dessus de l’âge maximal. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>Somebody else changed this agreement meanwhile. Look at it again before saving.</source>
        <translation>Quelqu’un d’autre a modifié cette convention entre-temps. Regardez-la de nouveau avant d’enregistrer.</translation>
    </message>
    <message>
        <source>The agreement ends before it begins. Correct one of the two dates.</source>
        <translation>La convention se termine avant de commencer. Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>There is no such agreement. Choose one from the register.</source>
        <translation>Cette convention n’existe pas. Choisissez-en une dans le registre.</translation>
    </message>
    <message>
        <source>Write with whom the agreement is.</source>
        <translation>Écrivez avec qui la convention est conclue.</translation>
    </message>
    <message>
        <source>Write what the agreement is for.</source>
        <translation>Écrivez l’objet de la convention.</translation>
    </message>
    <message>
        <source>This e-mail address is not complete.</source>
        <translation>Cette adresse de courriel n’est pas complète.</translation>
    </message>
    <message>
        <source>Choose a need, a place or a language first: that is what is missing.</source>
        <translation>Choisissez d’abord un besoin, un lieu ou une langue : c’est ce qui manque.</translation>
    </message>
    <message>
        <source>Your role does not keep the directory. Ask a supervisor or an administrator.</source>
        <translation>Votre rôle ne tient pas l’annuaire. Demandez à un superviseur ou à un administrateur.</translation>
    </message>
    <message>
        <source>This merge was taken back already.</source>
        <translation>Cette fusion a déjà été annulée.</translation>
    </message>
    <message>
        <source>Something was merged into this entry later. Take that back first.</source>
        <translation>Une autre entrée a été fusionnée avec celle-ci plus tard. Annulez d’abord cette fusion-là.</translation>
    </message>
    <message>
        <source>These two are the same entry. Choose another one.</source>
        <translation>Ces deux entrées sont la même. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>One of the two was merged already. Look at the list again.</source>
        <translation>L’une des deux a déjà été fusionnée. Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Write the name of the service.</source>
        <translation>Écrivez le nom du service.</translation>
    </message>
    <message>
        <source>Choose at least one need: services are found by it.</source>
        <translation>Choisissez au moins un besoin : c’est par lui qu’on trouve les services.</translation>
    </message>
    <message>
        <source>This is no list of postal codes as GeoNames publishes them. Nothing was imported.</source>
        <translation>Ce n’est pas une liste de codes postaux telle que GeoNames la publie. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>There is no number in here. Write at least two figures, or leave the line empty.</source>
        <translation>Il n’y a aucun numéro ici. Écrivez au moins deux chiffres, ou laissez la ligne vide.</translation>
    </message>
    <message>
        <source>Leave the note empty: the place of this service is confidential and must not stand in it.</source>
        <translation>Laissez la note vide : le lieu de ce service est confidentiel et ne doit pas y figurer.</translation>
    </message>
    <message>
        <source>There is no table in this file: no line with names of columns and rows below it.</source>
        <translation>Il n’y a pas de tableau dans ce fichier : aucune ligne avec des noms de colonnes et des lignes dessous.</translation>
    </message>
    <message>
        <source>The file does not fit this encoding. Choose another one, or save the table as UTF-8.</source>
        <translation>Le fichier ne correspond pas à cet encodage. Choisissez-en un autre, ou enregistrez le tableau en UTF-8.</translation>
    </message>
    <message>
        <source>The list of columns cannot be used. Say for each column which field it holds, or leave it out.</source>
        <translation>La liste des colonnes est inutilisable. Dites pour chaque colonne quel champ elle contient, ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>Say which column holds the name of the service or of the organisation.</source>
        <translation>Dites quelle colonne contient le nom du service ou de l’organisme.</translation>
    </message>
    <message>
        <source>The licence of this form allows no blank copies. Ask its owner, and note the permission when you take the form in again.</source>
        <translation>La licence de ce formulaire n’autorise pas d’exemplaires vierges. Demandez à son propriétaire, et notez la permission en reprenant le formulaire.</translation>
    </message>
    <message>
        <source>A rule of the form speaks of a question that the form does not have. Correct the file.</source>
        <translation>Une règle du formulaire parle d’une question que le formulaire n’a pas. Corrigez le fichier.</translation>
    </message>
    <message>
        <source>A rule of the form cannot be read. Only sum, count, max, if, numbers and comparisons are allowed.</source>
        <translation>Une règle du formulaire est illisible. Seuls sum, count, max, if, des nombres et des comparaisons sont permis.</translation>
    </message>
    <message>
        <source>Two files are in the same language. Give one file for each language.</source>
        <translation>Deux fichiers sont dans la même langue. Donnez un fichier par langue.</translation>
    </message>
    <message>
        <source>The file describes a licensed form, but a part of it is missing or wrong. Correct the part that is named.</source>
        <translation>Le fichier décrit un formulaire sous licence, mais une partie manque ou est fausse. Corrigez la partie nommée.</translation>
    </message>
    <message>
        <source>The file that assigns the questions cannot be read. It is one JSON object: item of the scoring to linkId.</source>
        <translation>Le fichier qui attribue les questions est illisible. C’est un objet JSON : élément du calcul vers linkId.</translation>
    </message>
    <message>
        <source>The files are not the same form: their name or version differs. Take them in one after the other.</source>
        <translation>Les fichiers ne sont pas le même formulaire : leur nom ou leur version diffère. Reprenez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>The document that proves the right is missing. Choose the licence, the contract or the letter.</source>
        <translation>Le document qui prouve le droit manque. Choisissez la licence, le contrat ou la lettre.</translation>
    </message>
    <message>
        <source>The proof is larger than 20 megabytes. Keep a smaller copy, for example a scan in grey.</source>
        <translation>La preuve dépasse 20 mégaoctets. Gardez une copie plus petite, par exemple une numérisation en gris.</translation>
    </message>
    <message>
        <source>No document is kept that proves the right to this form.</source>
        <translation>Aucun document prouvant le droit à ce formulaire n’est gardé.</translation>
    </message>
    <message>
        <source>The form still has problems that hinder answering. Look at the list beside it.</source>
        <translation>Le formulaire a encore des problèmes qui empêchent de répondre. Regardez la liste à côté.</translation>
    </message>
    <message>
        <source>Only a supervisor changes forms. Ask one to look at it with you.</source>
        <translation>Seul un superviseur modifie les formulaires. Demandez à l’un d’eux de regarder avec vous.</translation>
    </message>
    <message>
        <source>A choice needs at least one option with words.</source>
        <translation>Un choix demande au moins une réponse avec du texte.</translation>
    </message>
    <message>
        <source>There is no such question in the form any more. Choose another one.</source>
        <translation>Cette question n’est plus dans le formulaire. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Say on which day the right to use the form was confirmed.</source>
        <translation>Dites quel jour le droit d’utiliser le formulaire a été confirmé.</translation>
    </message>
    <message>
        <source>The right to use this form has ended. Renew it by taking the form in again with the new proof.</source>
        <translation>Le droit d’utiliser ce formulaire a pris fin. Renouvelez-le en reprenant le formulaire avec la nouvelle preuve.</translation>
    </message>
    <message>
        <source>Say who confirms that we hold the right to use this form.</source>
        <translation>Dites qui confirme que nous avons le droit d’utiliser ce formulaire.</translation>
    </message>
    <message>
        <source>Two items of the scoring are assigned to the same question. Give each its own question.</source>
        <translation>Deux éléments du calcul sont attribués à la même question. Donnez à chacun la sienne.</translation>
    </message>
    <message>
        <source>An item of the scoring has no question yet. Choose the question that asks for it.</source>
        <translation>Un élément du calcul n’a pas encore de question. Choisissez la question qui le demande.</translation>
    </message>
    <message>
        <source>The scoring speaks of an item that it does not list. Correct the file.</source>
        <translation>Le calcul parle d’un élément qu’il ne cite pas. Corrigez le fichier.</translation>
    </message>
    <message>
        <source>This question cannot be scored: the form does not have it, or its answers give no points.</source>
        <translation>Cette question ne peut pas être comptée : le formulaire ne l’a pas, ou ses réponses ne donnent pas de points.</translation>
    </message>
    <message>
        <source>The file holds no scoring that can be read here. The guide on forms shows how it is written.</source>
        <translation>Le fichier ne contient aucun calcul lisible ici. Le guide des formulaires montre comment l’écrire.</translation>
    </message>
    <message>
        <source>This scoring was not yet compared with its source. Compare it, and say who did and with what.</source>
        <translation>Ce calcul n’a pas encore été comparé à sa source. Comparez-le, et dites qui l’a fait et avec quoi.</translation>
    </message>
    <message>
        <source>There is no scoring of that name. Choose one from the list.</source>
        <translation>Il n’y a pas de calcul de ce nom. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Only a supervisor or an administrator may take in a form. Ask one of them.</source>
        <translation>Seul un superviseur ou un administrateur peut reprendre un formulaire. Demandez à l’un d’eux.</translation>
    </message>
    <message>
        <source>The files do not ask the same questions. Compare them at the question that is named.</source>
        <translation>Les fichiers ne posent pas les mêmes questions. Comparez-les à la question nommée.</translation>
    </message>
    <message>
        <source>There is nothing to translate there. Write it in the language of the form first.</source>
        <translation>Il n’y a rien à traduire là. Écrivez-le d’abord dans la langue du formulaire.</translation>
    </message>
    <message>
        <source>Words are missing. Write what should be asked or said.</source>
        <translation>Il manque le texte. Écrivez ce qui doit être demandé ou dit.</translation>
    </message>
    <message>
        <source>A word stands in capitals. Write it small, and explain initials.</source>
        <translation>Un mot est en capitales. Écrivez-le en minuscules et expliquez les sigles.</translation>
    </message>
    <message>
        <source>This word is hard. Use one that everybody knows, or explain it.</source>
        <translation>Ce mot est difficile. Prenez-en un que tout le monde connaît, ou expliquez-le.</translation>
    </message>
    <message>
        <source>The sentence is long. Say one thing in a sentence.</source>
        <translation>La phrase est longue. Dites une seule chose par phrase.</translation>
    </message>
    <message>
        <source>A number stands in words. Write it in digits.</source>
        <translation>Un nombre est écrit en lettres. Écrivez-le en chiffres.</translation>
    </message>
    <message>
        <source>Nobody acts in this sentence. Say who does it.</source>
        <translation>Personne n’agit dans cette phrase. Dites qui le fait.</translation>
    </message>
    <message>
        <source>Somebody else changed this leaflet meanwhile. Look at it again before saving.</source>
        <translation>Quelqu’un d’autre a modifié cette fiche entre-temps. Regardez-la de nouveau avant d’enregistrer.</translation>
    </message>
    <message>
        <source>Write what should be changed, so that the writer can do it.</source>
        <translation>Écrivez ce qui doit être changé, pour que l’auteur puisse le faire.</translation>
    </message>
    <message>
        <source>The discreet title tells what it is about. Choose a neutral one.</source>
        <translation>Le titre discret dit de quoi il s’agit. Choisissez-en un neutre.</translation>
    </message>
    <message>
        <source>A draft of this leaflet is there already. Open it and go on with it.</source>
        <translation>Il y a déjà un brouillon de cette fiche. Ouvrez-le et continuez.</translation>
    </message>
    <message>
        <source>The leaflet still has problems. Look below the text and put them right first.</source>
        <translation>La fiche a encore des problèmes. Regardez sous le texte et corrigez-les d’abord.</translation>
    </message>
    <message>
        <source>Only a draft can be changed. Make a new version.</source>
        <translation>Seul un brouillon peut être modifié. Faites une nouvelle version.</translation>
    </message>
    <message>
        <source>Only an approved leaflet can be withdrawn.</source>
        <translation>Seule une fiche approuvée peut être retirée.</translation>
    </message>
    <message>
        <source>There is no such leaflet of the office. Choose one from the list.</source>
        <translation>Cette fiche du bureau n’existe pas. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>This leaflet does not wait for a decision. Look at the list again.</source>
        <translation>Cette fiche n’attend pas de décision. Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Leaflets are approved by workers and supervisors. Ask one of them.</source>
        <translation>Les fiches sont approuvées par des intervenants et des superviseurs. Demandez à l’un d’eux.</translation>
    </message>
    <message>
        <source>The head names another leaflet or language than the one you opened. Change it back, or begin a new leaflet.</source>
        <translation>L’en-tête nomme une autre fiche ou une autre langue que celle que vous avez ouverte. Remettez-le comme avant, ou commencez une nouvelle fiche.</translation>
    </message>
    <message>
        <source>You wrote this version yourself. Ask a second person to read and approve it.</source>
        <translation>Vous avez écrit cette version vous-même. Demandez à une deuxième personne de la lire et de l’approuver.</translation>
    </message>
    <message>
        <source>A section of the leaflet stands inside itself and would repeat itself. Close it first.</source>
        <translation>Une section de la fiche se trouve à l’intérieur d’elle-même et se répéterait sans fin. Fermez-la d’abord.</translation>
    </message>
    <message>
        <source>The text this was translated from is not there. Add it first, or correct the field source.</source>
        <translation>Le texte source de cette traduction manque. Ajoutez-le d’abord, ou corrigez le champ source.</translation>
    </message>
    <message>
        <source>Nobody has confirmed this translation yet. A second person should read it beside its source.</source>
        <translation>Personne n’a encore confirmé cette traduction. Une deuxième personne devrait la lire à côté de sa source.</translation>
    </message>
    <message>
        <source>A text may only link to https, mail and telephone addresses, and show pictures that lie beside it. Change the link.</source>
        <translation>Un texte ne peut renvoyer qu’à des adresses https, de courriel ou de téléphone, et ne montrer que des images placées à côté de lui. Changez le lien.</translation>
    </message>
    <message>
        <source>A footnote holds more than a passage of text. Put lists and headings into the text itself.</source>
        <translation>Une note contient plus qu’un passage de texte. Mettez les listes et les titres dans le texte lui-même.</translation>
    </message>
    <message>
        <source>A footnote is not referred to exactly once, or is missing. Check the names after the ^.</source>
        <translation>Une note n’est pas appelée exactement une fois, ou manque. Vérifiez les noms après le ^.</translation>
    </message>
    <message>
        <source>A picture stands inside a heading or a table. Put it into a paragraph of its own.</source>
        <translation>Une image se trouve dans un titre ou un tableau. Mettez-la dans un paragraphe à elle.</translation>
    </message>
    <message>
        <source>The file of a picture is not there, or is too large. Put it beside the text, under 5 MB.</source>
        <translation>Le fichier d’une image manque ou est trop grand. Placez-le à côté du texte, avec moins de 5 Mo.</translation>
    </message>
    <message>
        <source>No confirmed telephone number is there to hide. Confirm one for the country, or add a verified service.</source>
        <translation>Il n’y a aucun numéro de téléphone confirmé à cacher. Confirmez-en un pour le pays, ou ajoutez un service vérifié.</translation>
    </message>
    <message>
        <source>A word on the discreet page tells what it is about. Choose another leaflet first, or change its discreet title.</source>
        <translation>Un mot de la page discrète dit de quoi il s’agit. Choisissez d’abord une autre fiche, ou changez son titre discret.</translation>
    </message>
    <message>
        <source>A link leads to a heading that is not there. Check what stands after the #.</source>
        <translation>Un lien mène à un titre qui n’existe pas. Vérifiez ce qui suit le #.</translation>
    </message>
    <message>
        <source>A footnote is too long for the foot of a page. Put it into the text.</source>
        <translation>Une note est trop longue pour le bas d’une page. Mettez-la dans le texte.</translation>
    </message>
    <message>
        <source>A picture cannot be read. Use a PNG, JPEG or SVG file, and not a very large one.</source>
        <translation>Une image n’a pas pu être lue. Prenez un fichier PNG, JPEG ou SVG, pas trop grand.</translation>
    </message>
    <message>
        <source>A QR code says nothing or too much. Use a short address.</source>
        <translation>Un code QR ne dit rien, ou trop. Prenez une adresse courte.</translation>
    </message>
    <message>
        <source>Days on which it is closed end before they begin. Correct one of the two dates.</source>
        <translation>Des jours de fermeture finissent avant de commencer. Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>Write the point as latitude and longitude, such as 38.7139, -9.1394.</source>
        <translation>Écrivez le point en latitude et longitude, par exemple 38.7139, -9.1394.</translation>
    </message>
    <message>
        <source>Nobody made sure of this entry within half a year. Ask first and mark it as still right; then it can go into the pack.</source>
        <translation>Personne n’a vérifié cette entrée depuis six mois. Demandez d’abord et marquez-la comme toujours juste ; elle pourra alors aller dans le dossier d’information.</translation>
    </message>
    <message>
        <source>Write the address as https://host/page, with nothing behind it and at most 80 letters.</source>
        <translation>Écrivez l’adresse sous la forme https://hôte/page, sans rien derrière et en 80 lettres au plus.</translation>
    </message>
    <message>
        <source>Time limits are set by a supervisor or an administrator. Ask one of them.</source>
        <translation>Les délais sont fixés par un superviseur ou un administrateur. Demandez à l’un d’eux.</translation>
    </message>
    <message>
        <source>A case of high risk is closed by a second person. Ask a supervisor who did not judge the danger.</source>
        <translation>Un dossier à haut risque est clos par une seconde personne. Demandez à un superviseur qui n’a pas jugé le danger.</translation>
    </message>
    <message>
        <source>The publisher&apos;s key cannot be read. It must be an Ed25519 key as PEM, base64 or hexadecimal.</source>
        <translation>La clé de l’éditeur est illisible. Il faut une clé Ed25519 en PEM, base64 ou hexadécimal.</translation>
    </message>
    <message>
        <source>The form has no such score, or no number of points was given. Choose another one.</source>
        <translation>Le formulaire n’a pas ce score, ou aucun nombre de points n’est donné. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no signature for one of the files. Choose one for each file, in the same order.</source>
        <translation>Il manque la signature d’un des fichiers. Choisissez-en une par fichier, dans le même ordre.</translation>
    </message>
    <message>
        <source>This form did not come signed. There is nothing to write out.</source>
        <translation>Ce formulaire n’est pas arrivé signé. Il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>A signature does not fit its file: the file was changed, or somebody else signed it. Ask its publisher.</source>
        <translation>Une signature ne correspond pas à son fichier : le fichier a été modifié, ou quelqu’un d’autre l’a signé. Demandez à l’éditeur.</translation>
    </message>
    <message>
        <source>This version of the form is here already, with other questions or answer lists. It can come in as a new version beside it; earlier answers keep theirs.</source>
        <translation>Cette version du formulaire existe déjà, avec d’autres questions ou listes de réponses. Elle peut entrer comme nouvelle version à côté ; les réponses antérieures gardent la leur.</translation>
    </message>
    <message>
        <source>This need or measure follows from another answer already. Take that rule out first, or name all answers in one rule.</source>
        <translation>Ce besoin ou cette mesure découle déjà d’une autre réponse. Retirez d’abord cette règle, ou nommez toutes les réponses dans une seule règle.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>When it is asked</source>
        <translation>Quand on la pose</translation>
    </message>
    <message>
        <source>Any of these is enough</source>
        <translation>Une de celles-ci suffit</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>Toutes celles-ci doivent être vraies</translation>
    </message>
    <message>
        <source>If there are several</source>
        <translation>S’il y en a plusieurs</translation>
    </message>
    <message>
        <source>One more condition</source>
        <translation>Une condition de plus</translation>
    </message>
    <message>
        <source>Ask always</source>
        <translation>Demander toujours</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Garder la règle</translation>
    </message>
    <message>
        <source>What follows from an answer</source>
        <translation>Ce qui découle d’une réponse</translation>
    </message>
    <message>
        <source>A flag</source>
        <translation>Un signal</translation>
    </message>
    <message>
        <source>A need</source>
        <translation>Un besoin</translation>
    </message>
    <message>
        <source>A special measure</source>
        <translation>Une mesure particulière</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>Une tâche</translation>
    </message>
    <message>
        <source>Danger: a supervisor is asked at once</source>
        <translation>Danger : un superviseur est prévenu aussitôt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Because, as it is said to the person</source>
        <translation>Parce que, comme on le dit à la personne</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>A rule needs its words, a question and an answer.</source>
        <translation>Une règle a besoin de son texte, d’une question et d’une réponse.</translation>
    </message>
    <message>
        <source>Choose a question and its answer, or its number.</source>
        <translation>Choisissez une question et sa réponse, ou son nombre.</translation>
    </message>
</context>
<context>
    <name>SafeContactBanner</name>
    <message>
        <source>Safe contact</source>
        <translation>Contact sûr</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>too early to say</source>
        <translation>trop tôt pour le dire</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquante</numerusform>
            <numerusform>%n manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores and your view of them</source>
        <translation>Scores et ce que vous en pensez</translation>
    </message>
    <message>
        <source>Your view of: %1</source>
        <translation>Votre avis sur : %1</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi elle repose</translation>
    </message>
    <message>
        <source>What it rests on: %1</source>
        <translation>Sur quoi il repose : %1</translation>
    </message>
</context>
<context>
    <name>ScoringAssignment</name>
    <message>
        <source>The questions are assigned by their order. Look at each of them.</source>
        <translation>Les questions sont attribuées dans leur ordre. Regardez chacune d’elles.</translation>
    </message>
    <message>
        <source>Which question is which:</source>
        <translation>Quelle question est laquelle :</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>SealDialog</name>
    <message>
        <source>Seal the page</source>
        <translation>Sceller la page</translation>
    </message>
    <message>
        <source>The file opens with this password only. Tell it on the phone, to a number from the directory; never beside the file.</source>
        <translation>Le fichier ne s’ouvre qu’avec ce mot de passe. Dites-le au téléphone, à un numéro de l’annuaire ; jamais avec le fichier.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Write it down now: it is not kept anywhere.</source>
        <translation>Notez-le maintenant : il n’est gardé nulle part.</translation>
    </message>
    <message>
        <source>Seal and save…</source>
        <translation>Sceller et enregistrer…</translation>
    </message>
    <message>
        <source>Use eight signs or more, or the password that was proposed.</source>
        <translation>Prenez huit signes ou plus, ou le mot de passe proposé.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>One more</source>
        <translation>Encore un</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Encore un&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Retirer&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>This does not fit the kind of question.</source>
        <translation>Cela ne convient pas à ce type de question.</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Choisi&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ServiceActs</name>
    <message>
        <source>Checked today, with your name.</source>
        <translation>Vérifié aujourd’hui, à votre nom.</translation>
    </message>
    <message>
        <source>Reported. It is first in the list of what to check.</source>
        <translation>Signalé. C’est en tête de la liste à vérifier.</translation>
    </message>
    <message>
        <source>Name and phone are on the clipboard, for a minute.</source>
        <translation>Le nom et le téléphone sont dans le presse-papiers, pour une minute.</translation>
    </message>
    <message>
        <source>Into the pack of which case?</source>
        <translation>Dans les documents de quel dossier ?</translation>
    </message>
    <message>
        <source>%1 goes on the contact sheet of this case and stands in every pack made for it.</source>
        <translation>%1 va sur la fiche de contacts de ce dossier et figure dans chaque ensemble de documents fait pour lui.</translation>
    </message>
    <message>
        <source>Add to pack</source>
        <translation>Ajouter aux documents</translation>
    </message>
    <message>
        <source>On the contact sheet of this case, in every pack made for it.</source>
        <translation>Sur la fiche de contacts de ce dossier, dans chaque ensemble de documents fait pour lui.</translation>
    </message>
    <message>
        <source>On the contact sheet of %1, in every pack made for it.</source>
        <translation>Sur la fiche de contacts de %1, dans chaque ensemble de documents fait pour lui.</translation>
    </message>
    <message>
        <source>Taken off the contact sheet again.</source>
        <translation>Retiré de la fiche de contacts.</translation>
    </message>
</context>
<context>
    <name>ServiceColumn</name>
    <message>
        <source>Checked %1</source>
        <translation>Vérifié&#xa0;%1</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Jamais vérifié</translation>
    </message>
    <message>
        <source>Checked %1, old</source>
        <translation>Vérifié&#xa0;%1, ancien</translation>
    </message>
    <message>
        <source>address kept secret</source>
        <translation>adresse gardée secrète</translation>
    </message>
    <message>
        <source>With children</source>
        <translation>Avec enfants</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>The order is a suggestion from the reasons shown. You choose, with the person.</source>
        <translation>L’ordre est une proposition d’après les raisons montrées. Vous choisissez, avec la personne.</translation>
    </message>
    <message>
        <source>Need: %1</source>
        <translation>Besoin&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 of %2 fit</source>
        <translation>%1 sur&#xa0;%2 conviennent</translation>
    </message>
    <message>
        <source>No service of the directory is listed for this need. Choose a wider need, or add the service to the directory.</source>
        <translation>Aucun service de l’annuaire pour ce besoin. Choisissez un besoin plus large, ou ajoutez le service à l’annuaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left out: they do not fit</source>
        <translation>
            <numerusform>%n autre laissé de côté : il ne convient pas</numerusform>
            <numerusform>%n autres laissés de côté : ils ne conviennent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the service</source>
        <translation>Choisir le service</translation>
    </message>
</context>
<context>
    <name>ServiceDetail</name>
    <message>
        <source>; with interpreter %1</source>
        <translation>; avec interprète&#xa0;%1</translation>
    </message>
    <message>
        <source>with interpreter</source>
        <translation>avec interprète</translation>
    </message>
    <message>
        <source>; others with interpreter</source>
        <translation>; autres avec interprète</translation>
    </message>
    <message>
        <source>all genders</source>
        <translation>tous les genres</translation>
    </message>
    <message>
        <source>women</source>
        <translation>femmes</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hommes</translation>
    </message>
    <message>
        <source>from %1 to %2 years</source>
        <translation>de&#xa0;%1 à&#xa0;%2 ans</translation>
    </message>
    <message>
        <source>from %1 years</source>
        <translation>dès&#xa0;%1 ans</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <translation>jusqu’à&#xa0;%1 ans</translation>
    </message>
    <message>
        <source>with or without police report</source>
        <translation>avec ou sans plainte</translation>
    </message>
    <message>
        <source>after a police report</source>
        <translation>après une plainte</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Choose a service to see how to reach it, for whom it is and when it is open.</source>
        <translation>Choisissez un service pour voir comment le joindre, pour qui il est et quand il est ouvert.</translation>
    </message>
    <message>
        <source>Suggest for a case…</source>
        <translation>Proposer pour un dossier…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>&lt;b&gt;Checked on %1&lt;/b&gt; · %2</source>
        <translation>&lt;b&gt;Vérifié le&#xa0;%1&lt;/b&gt; ·&#xa0;%2</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nobody here has checked this yet.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Personne ici ne l’a encore vérifié.&lt;/b&gt;</translation>
    </message>
    <message>
        <source> Ask before you give the number.</source>
        <translation> Renseignez-vous avant de donner le numéro.</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Toujours exact</translation>
    </message>
    <message>
        <source>Renews the date with your name</source>
        <translation>Renouvelle la date à votre nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>Send by</source>
        <translation>Envoyer par</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>The address is confidential.</source>
        <translation>L’adresse est confidentielle.</translation>
    </message>
    <message>
        <source>Why you need the address</source>
        <translation>Pourquoi vous avez besoin de l’adresse</translation>
    </message>
    <message>
        <source>Why you need it</source>
        <translation>Pourquoi vous en avez besoin</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Confidential address</source>
        <translation>Adresse confidentielle</translation>
    </message>
    <message>
        <source>Hidden again in 20 seconds. This was recorded.</source>
        <translation>Cachée de nouveau dans 20 secondes. Ceci a été consigné.</translation>
    </message>
    <message>
        <source>Accepts without a name</source>
        <translation>Accepte sans nom</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Sans marche</translation>
    </message>
    <message>
        <source>Children may come along</source>
        <translation>Les enfants peuvent venir</translation>
    </message>
    <message>
        <source>Animals may come along</source>
        <translation>Les animaux peuvent venir</translation>
    </message>
    <message>
        <source>Asks for no papers</source>
        <translation>Ne demande pas de papiers</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Name and phone, for a minute; never a confidential address</source>
        <translation>Nom et téléphone, pour une minute ; jamais une adresse confidentielle</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>A page to take along</source>
        <translation>Une page à emporter</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Ce qui a changé…</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Quelque chose est faux</translation>
    </message>
    <message>
        <source>Stands on the entry at once and first in the list of what to check</source>
        <translation>Figure aussitôt sur l’entrée et en tête de la liste à vérifier</translation>
    </message>
    <message>
        <source>Add to pack…</source>
        <translation>Ajouter aux documents…</translation>
    </message>
    <message>
        <source>On the contact sheet of a case, in every pack made for it</source>
        <translation>Sur la fiche de contacts d’un dossier, dans chaque ensemble de documents fait pour lui</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Pas pour</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modifié ici</translation>
    </message>
    <message>
        <source>on public holidays</source>
        <translation>les jours fériés</translation>
    </message>
    <message>
        <source>How referrals went</source>
        <translation>Comment se sont passées les orientations</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>après : %1</translation>
    </message>
    <message>
        <source>Nothing was sent there within a year.</source>
        <translation>Rien n’y a été envoyé depuis un an.</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 acceptées</translation>
    </message>
    <message>
        <source>, usually on the same day</source>
        <translation>, en général le jour même</translation>
    </message>
    <message>
        <source>, usually by the next day</source>
        <translation>, en général le lendemain au plus tard</translation>
    </message>
    <message>
        <source>, usually within %1 days</source>
        <translation>, en général en %1 jours</translation>
    </message>
    <message>
        <source>%1 helped</source>
        <translation>%1 ont aidé</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 refusées</translation>
    </message>
    <message>
        <source>%1 without an answer yet</source>
        <translation>%1 encore sans réponse</translation>
    </message>
    <message>
        <source>%1 sent within a year</source>
        <translation>%1 envoyées en un an</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>How to come</source>
        <translation>Comment venir</translation>
    </message>
    <message>
        <source>ext. %1</source>
        <translation>poste %1</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>SMS</translation>
    </message>
</context>
<context>
    <name>ServiceEditorPage</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What you write is kept as a draft within two seconds. Numbers are written the usual way of their country when they are right; short ones such as 116 006 stay. A confidential address is sealed as soon as you save.</source>
        <translation>Ce que vous écrivez est gardé en brouillon en deux secondes. Les numéros s’écrivent à la manière de leur pays quand ils sont justes ; les courts comme le 116 006 restent. Une adresse confidentielle est scellée dès que vous enregistrez.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>This is your draft of %1. It is not saved as the entry yet.</source>
        <translation>C’est votre brouillon de %1. Il n’est pas encore enregistré comme entrée.</translation>
    </message>
    <message>
        <source>One day&apos;s hours cannot be read. It is marked below.</source>
        <translation>Les heures d’un jour sont illisibles. Il est marqué ci-dessous.</translation>
    </message>
    <message>
        <source>Saved. What changed stands in its history.</source>
        <translation>Enregistré. Ce qui a changé figure dans son historique.</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>Accepts people without a name</source>
        <translation>Accepte les personnes sans nom</translation>
    </message>
    <message>
        <source>Without a police report</source>
        <translation>Sans plainte à la police</translation>
    </message>
    <message>
        <source>Asks for no papers</source>
        <translation>Ne demande pas de papiers</translation>
    </message>
    <message>
        <source>Children may come along</source>
        <translation>Les enfants peuvent venir</translation>
    </message>
    <message>
        <source>Animals may come along</source>
        <translation>Les animaux peuvent venir</translation>
    </message>
    <message>
        <source>Step-free entrance</source>
        <translation>Entrée sans marche</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Brings an interpreter</source>
        <translation>Amène un interprète</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>For which needs</source>
        <translation>Pour quels besoins</translation>
    </message>
    <message>
        <source>Works at the moment</source>
        <translation>Fonctionne en ce moment</translation>
    </message>
    <message>
        <source>Who may come</source>
        <translation>Qui peut venir</translation>
    </message>
    <message>
        <source>For which gender</source>
        <translation>Pour quel genre</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation>Femmes seulement</translation>
    </message>
    <message>
        <source>Men only</source>
        <translation>Hommes seulement</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>À partir de l’âge</translation>
    </message>
    <message>
        <source>Up to age</source>
        <translation>Jusqu’à l’âge</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>Dans ses propres mots</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Comment le joindre</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Un autre numéro</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>The address is confidential</source>
        <translation>L’adresse est confidentielle</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>A safe way in</source>
        <translation>Un accès sûr</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>How one comes to it</source>
        <translation>Comment on y accède</translation>
    </message>
    <message>
        <source>How a referral may be sent</source>
        <translation>Comment une orientation peut être envoyée</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>Numéro de la convention</translation>
    </message>
    <message>
        <source>Notice on top of the entry</source>
        <translation>Avis en tête de l’entrée</translation>
    </message>
    <message>
        <source>Note of this office</source>
        <translation>Note de ce bureau</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Qui demander</translation>
    </message>
    <message>
        <source>No such number can exist. Is a figure missing?</source>
        <translation>Un tel numéro ne peut pas exister. Manque-t-il un chiffre ?</translation>
    </message>
    <message>
        <source>The address is hidden. Left empty, it stays as it is.</source>
        <translation>L’adresse est cachée. Laissée vide, elle reste comme elle est.</translation>
    </message>
    <message>
        <source>These hours hold more than a week can show, such as holidays. They stay as they are.</source>
        <translation>Ces heures contiennent plus qu’une semaine ne peut montrer, comme des jours fériés. Elles restent comme elles sont.</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Fermé les jours fériés</translation>
    </message>
    <message>
        <source>Headings of other lists</source>
        <translation>Rubriques d’autres listes</translation>
    </message>
    <message>
        <source>One in each line, with the list before it: “openeligibility: Support group”</source>
        <translation>Une par ligne, précédée de sa liste : « openeligibility: Support group »</translation>
    </message>
    <message>
        <source>For whom; none chosen means anybody</source>
        <translation>Pour qui ; aucun choix veut dire pour tous</translation>
    </message>
    <message>
        <source>After what; none chosen means anything</source>
        <translation>Après quoi ; aucun choix veut dire après tout</translation>
    </message>
    <message>
        <source>Kinds of offence, more exactly</source>
        <translation>Types d’infractions, plus précisément</translation>
    </message>
    <message>
        <source>Who cannot come, or what bars</source>
        <translation>Qui ne peut pas venir, ou ce qui l’empêche</translation>
    </message>
    <message>
        <source>One rule in each line: “never at the address of a programme for perpetrators”</source>
        <translation>Une règle par ligne : « jamais à l’adresse d’un programme pour auteurs »</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <translation>Point sur la carte</translation>
    </message>
    <message>
        <source>Latitude and longitude, such as 38.7139, -9.1394. It goes when the address moves and no new one is written.</source>
        <translation>Latitude et longitude, par exemple 38.7139, -9.1394. Il disparaît quand l’adresse change et qu’aucun nouveau n’est écrit.</translation>
    </message>
    <message>
        <source>Languages with an interpreter</source>
        <translation>Langues avec interprète</translation>
    </message>
    <message>
        <source>Separated by commas; empty means on request</source>
        <translation>Séparées par des virgules ; vide veut dire sur demande</translation>
    </message>
    <message>
        <source>Hidden, too. Left empty, it stays as it is.</source>
        <translation>Masqué aussi. Laissé vide, il reste tel quel.</translation>
    </message>
</context>
<context>
    <name>ServiceModel</name>
    <message>
        <source>address confidential</source>
        <translation>adresse confidentielle</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>ask before you give the number</source>
        <translation>à vérifier avant de donner le numéro</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interprète</translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation>attente&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>A page to take along</source>
        <translation>Une page à emporter</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation>Langue de la personne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>service.pdf</source>
        <translation>service.pdf</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>SheetMap</name>
    <message>
        <source>Name of the service</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Needs, categories</source>
        <translation>Besoins, catégories</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>Second line of the address</source>
        <translation>Deuxième ligne de l’adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Who may come</source>
        <translation>Qui peut venir</translation>
    </message>
    <message>
        <source>Youngest age</source>
        <translation>Âge minimal</translation>
    </message>
    <message>
        <source>Oldest age</source>
        <translation>Âge maximal</translation>
    </message>
    <message>
        <source>For which gender</source>
        <translation>Pour quel genre</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>How one comes to it</source>
        <translation>Comment on y accède</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Free of charge (yes, no)</source>
        <translation>Gratuit (oui, non)</translation>
    </message>
    <message>
        <source>Without a name (yes, no)</source>
        <translation>Sans nom (oui, non)</translation>
    </message>
    <message>
        <source>Step-free (yes, no)</source>
        <translation>Sans marche (oui, non)</translation>
    </message>
    <message>
        <source>Children may come (yes, no)</source>
        <translation>Les enfants peuvent venir (oui, non)</translation>
    </message>
    <message>
        <source>Confidential address (yes, no)</source>
        <translation>Adresse confidentielle (oui, non)</translation>
    </message>
    <message>
        <source>Note of this office</source>
        <translation>Note de ce bureau</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Numéro de l’entrée</translation>
    </message>
    <message>
        <source>What happened (crimes)</source>
        <translation>Ce qui s’est passé (infractions)</translation>
    </message>
    <message>
        <source>Closed on public holidays (yes, no)</source>
        <translation>Fermé les jours fériés (oui, non)</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interprètes</translation>
    </message>
    <message>
        <source>Victims, relatives, witnesses</source>
        <translation>Victimes, proches, témoins</translation>
    </message>
    <message>
        <source>Ages (from, to)</source>
        <translation>Âges (de, à)</translation>
    </message>
    <message>
        <source>Who may not come</source>
        <translation>Qui ne peut pas venir</translation>
    </message>
    <message>
        <source>Animals may come (yes, no)</source>
        <translation>Animaux acceptés (oui, non)</translation>
    </message>
    <message>
        <source>Without papers (yes, no)</source>
        <translation>Sans papiers (oui, non)</translation>
    </message>
    <message>
        <source>Without a police report (yes, no)</source>
        <translation>Sans plainte (oui, non)</translation>
    </message>
    <message>
        <source>Safe entrance</source>
        <translation>Entrée sûre</translation>
    </message>
    <message>
        <source>Safe way to send a referral</source>
        <translation>Voie sûre pour envoyer une orientation</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>Numéro de la convention</translation>
    </message>
</context>
<context>
    <name>SheetMapView</name>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>Letters are written in</source>
        <translation>Encodage des lettres</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Les cellules sont séparées par</translation>
    </message>
    <message numerus="yes">
        <source>%n rows. Say what each column holds; what is left out is kept beside.</source>
        <translation>
            <numerusform>%n ligne. Dites ce que contient chaque colonne ; ce qui est laissé de côté est gardé à part.</numerusform>
            <numerusform>%n lignes. Dites ce que contient chaque colonne ; ce qui est laissé de côté est gardé à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation>Ce que contient la colonne %1</translation>
    </message>
    <message>
        <source>kept beside</source>
        <translation>gardé à part</translation>
    </message>
</context>
<context>
    <name>SheetSaving</name>
    <message>
        <source>The page is saved.</source>
        <translation>La page est enregistrée.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>What they will read</source>
        <translation>Ce qu’ils liront</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Sauvegarde&#xa0;%1</translation>
    </message>
    <message>
        <source>Case work for victim support</source>
        <translation>Le suivi des dossiers d’aide aux victimes</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version&#xa0;%1</translation>
    </message>
    <message>
        <source>F12 shows an empty page at any time</source>
        <translation>F12 montre une page vide à tout moment</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. Maj. est active</translation>
    </message>
    <message>
        <source>Everything is encrypted on this computer. Nothing leaves it unless you send it.</source>
        <translation>Tout est chiffré sur cet ordinateur. Rien n’en sort sans que vous l’envoyiez.</translation>
    </message>
    <message>
        <source>Forgotten password? An administrator of your office gives you a new one.</source>
        <translation>Mot de passe oublié&#xa0;? Un administrateur de votre bureau vous en donne un nouveau.</translation>
    </message>
    <message>
        <source>Every password lost: recovery sheet…</source>
        <translation>Tous les mots de passe perdus&#xa0;: feuille de secours…</translation>
    </message>
    <message>
        <source>The training password is: %1</source>
        <translation>Le mot de passe d’entraînement est&#xa0;:&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) are left.</source>
        <translation>
            <numerusform>Il reste&#xa0;%n seconde.</numerusform>
            <numerusform>Il reste&#xa0;%n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training office is being made. This takes a few seconds.</source>
        <translation>Le bureau d’entraînement se prépare. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>The folder of the office, NAME.waymark</source>
        <translation>Le dossier du bureau, NOM.waymark</translation>
    </message>
    <message>
        <source>The office was brought back. The passwords of the day of the backup open it.</source>
        <translation>Le bureau est rétabli. Les mots de passe du jour de la sauvegarde l’ouvrent.</translation>
    </message>
</context>
<context>
    <name>StandingCards</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Ouvrir le plan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>2026-12-01, or empty</source>
        <translation>2026-12-01, ou vide</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>What is to do</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Add this step</source>
        <translation>Ajouter cette étape</translation>
    </message>
    <message>
        <source>No next step is written down.</source>
        <translation>Aucune étape n’est notée.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
    <message>
        <source>Write the day as 2026-12-01.</source>
        <translation>Écrivez le jour ainsi&#xa0;: 2026-12-01.</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Read each paragraph out and ask whether it may leave. Only what is agreed to stands on the page. What reaches the criminal file reaches the defence, too.</source>
        <translation>Lisez chaque paragraphe et demandez s’il peut sortir. Seul ce qui est accepté figure sur la page. Ce qui parvient au dossier pénal parvient aussi à la défense.</translation>
    </message>
    <message>
        <source>Language of the reader</source>
        <translation>Langue du lecteur</translation>
    </message>
    <message>
        <source>A paragraph of your own</source>
        <translation>Un paragraphe à vous</translation>
    </message>
    <message>
        <source>Add paragraph</source>
        <translation>Ajouter le paragraphe</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Ses propres mots</translation>
    </message>
    <message>
        <source>Specially protected</source>
        <translation>Spécialement protégé</translation>
    </message>
    <message>
        <source>May this leave: %1</source>
        <translation>Ceci peut-il sortir : %1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>The defence may read it</source>
        <translation>La défense peut le lire</translation>
    </message>
    <message>
        <source>The defence may read: %1</source>
        <translation>La défense peut lire : %1</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>TeamsPart</name>
    <message>
        <source>Teams share their cases</source>
        <translation>Les équipes partagent leurs dossiers</translation>
    </message>
    <message>
        <source>Add a team…</source>
        <translation>Ajouter une équipe…</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>A team is a group of workers who see each other&apos;s cases. An office of one needs none.</source>
        <translation>Une équipe est un groupe dont les membres voient leurs dossiers entre eux. Un bureau d’une personne n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Add the first team…</source>
        <translation>Ajouter la première équipe…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>A tick puts a worker into the team, Space changes it.</source>
        <translation>Une coche met quelqu’un dans l’équipe, Espace la change.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Ajouter une équipe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Nom de l’équipe</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer&#xa0;%1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>, %n minute(s)</source>
        <translation>
            <numerusform>,&#xa0;%n minute</numerusform>
            <numerusform>,&#xa0;%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Montrer les entrées plus anciennes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Letters and leaflets</source>
        <translation>Courriers et fiches</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Take back</source>
        <translation>Annuler l’action</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not now, after %1</source>
        <translation>Pas maintenant, après&#xa0;%1</translation>
    </message>
    <message>
        <source>Not now, %1 %2</source>
        <extracomment>%1 a day, %2 a time</extracomment>
        <translation>Pas maintenant,&#xa0;%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>À demander d’abord</translation>
    </message>
    <message>
        <source>Safe to call until %1</source>
        <translation>Appel sûr jusqu’à&#xa0;%1</translation>
    </message>
    <message>
        <source>Safe to call</source>
        <translation>Appel sûr</translation>
    </message>
    <message>
        <source>Not now, tomorrow %1</source>
        <translation>Pas maintenant, demain&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>TodayModel</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Pour aujourd’hui</translation>
    </message>
    <message>
        <source>Next three days</source>
        <translation>Les trois prochains jours</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis&#xa0;%1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Avant&#xa0;%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Ctrl Z takes it back</source>
        <translation>Ctrl Z l’annule</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Depuis hier</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Appointments today</source>
        <translation>Rendez-vous du jour</translation>
    </message>
    <message>
        <source>Unfinished drafts</source>
        <translation>Brouillons inachevés</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>En attente d’autrui</translation>
    </message>
    <message>
        <source>Reviews and team</source>
        <translation>Relectures et équipe</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Relectures</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) waiting</source>
        <translation>
            <numerusform>%n relecture en attente</numerusform>
            <numerusform>%n relectures en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>La plus ancienne d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n tâche ouverte</numerusform>
            <numerusform>%n tâches ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Tâches de qui</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mon équipe</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>suivant, précédent</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>toutes les touches</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What must be done now: what is late, what is due today, and the next three days. The chosen row shows what you can do with one key. Rows say whether it is safe to call at this moment.</source>
        <translation>Ce qu’il faut faire maintenant&#xa0;: ce qui est en retard, ce qui est pour aujourd’hui et les trois prochains jours. La ligne choisie montre ce qu’une touche suffit à faire. Les lignes disent si un appel est sûr en ce moment.</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Tâche suivante</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>Tâche précédente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>The tasks could not be read. What was saved is safe.</source>
        <translation>Les tâches n’ont pas pu être lues. Ce qui est enregistré est en sûreté.</translation>
    </message>
    <message>
        <source>Nothing is due. The next date is %1.</source>
        <translation>Rien à faire. La prochaine date est le&#xa0;%1.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Nothing is due, and no later date is set.</source>
        <translation>Rien à faire, et aucune date n’est fixée.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n pour aujourd’hui</numerusform>
            <numerusform>%n pour aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) returned to you</source>
        <translation>
            <numerusform>%n orientation vous est renvoyée</numerusform>
            <numerusform>%n orientations vous sont renvoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Plus tard…</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Déplacé&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Pass on to</source>
        <translation>Transmettre à</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>To assess again</source>
        <translation>À évaluer de nouveau</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>In the list of cases</source>
        <translation>Dans la liste des dossiers</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search cases, services, leaflets and commands</source>
        <translation>Chercher dossiers, services, fiches et commandes</translation>
    </message>
    <message>
        <source>Invented people only</source>
        <translation>Personnes inventées</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Privacy screen</source>
        <translation>Écran neutre</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Signed in: %1, %2</source>
        <translation>Connecté&#xa0;:&#xa0;%1,&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Figures of %1</source>
        <translation>Chiffres de %1</translation>
    </message>
    <message>
        <source>A hollow point has answers missing. A score never decides; your view of it counts.</source>
        <translation>Un point creux a des réponses manquantes. Un score ne décide jamais ; c’est votre avis qui compte.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquantes</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Your view</source>
        <translation>Votre avis</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>%1 over time</source>
        <translation>%1 au fil du temps</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Who may come</source>
        <translation>Qui peut venir</translation>
    </message>
    <message>
        <source>Youngest age</source>
        <translation>Âge minimal</translation>
    </message>
    <message>
        <source>Oldest age</source>
        <translation>Âge maximal</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>How to come</source>
        <translation>Comment venir</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Crimes</source>
        <translation>Infractions</translation>
    </message>
    <message>
        <source>Languages with interpreter</source>
        <translation>Langues avec interprète</translation>
    </message>
    <message>
        <source>For which gender</source>
        <translation>Pour quel genre</translation>
    </message>
    <message>
        <source>Accepts without a name</source>
        <translation>Accepte sans nom</translation>
    </message>
    <message>
        <source>Children may come along</source>
        <translation>Les enfants peuvent venir</translation>
    </message>
    <message>
        <source>Animals may come along</source>
        <translation>Les animaux peuvent venir</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Sans marche</translation>
    </message>
    <message>
        <source>Asks for no papers</source>
        <translation>Ne demande pas de papiers</translation>
    </message>
    <message>
        <source>Without police report</source>
        <translation>Sans plainte à la police</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interprètes</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Send by</source>
        <translation>Envoyer par</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Confidential address</source>
        <translation>Adresse confidentielle</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>declined: no place free</source>
        <translation>décliné : pas de place</translation>
    </message>
    <message>
        <source>declined: not for this person</source>
        <translation>décliné : pas pour cette personne</translation>
    </message>
    <message>
        <source>declined: lives elsewhere</source>
        <translation>décliné : habite ailleurs</translation>
    </message>
    <message>
        <source>declined: language</source>
        <translation>décliné : langue</translation>
    </message>
    <message>
        <source>declined: not safe</source>
        <translation>décliné : pas sûr</translation>
    </message>
    <message>
        <source>declined: wrong service</source>
        <translation>décliné : mauvais service</translation>
    </message>
    <message>
        <source>person not reached</source>
        <translation>personne non jointe</translation>
    </message>
    <message>
        <source>person did not wish it</source>
        <translation>la personne n’a pas voulu</translation>
    </message>
    <message>
        <source>counts under five together</source>
        <translation>moins de cinq regroupés</translation>
    </message>
    <message>
        <source>The number is wrong</source>
        <translation>Le numéro est faux</translation>
    </message>
    <message>
        <source>The hours are wrong</source>
        <translation>Les heures sont fausses</translation>
    </message>
    <message>
        <source>The place is wrong</source>
        <translation>Le lieu est faux</translation>
    </message>
    <message>
        <source>It does not exist any more</source>
        <translation>Cela n’existe plus</translation>
    </message>
    <message>
        <source>Something else is wrong</source>
        <translation>Autre chose est faux</translation>
    </message>
    <message>
        <source>by import</source>
        <translation>par import</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>by merging</source>
        <translation>par fusion</translation>
    </message>
    <message>
        <source>by taking back</source>
        <translation>par annulation</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nom semblable</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>même ville</translation>
    </message>
    <message>
        <source>same house or next door</source>
        <translation>même immeuble ou porte voisine</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>ran out on %1</source>
        <translation>échue le %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminée le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Victims, relatives, witnesses</source>
        <translation>Victimes, proches, témoins</translation>
    </message>
    <message>
        <source>Who may not come</source>
        <translation>Qui ne peut pas venir</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Fermé les jours fériés</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Somebody else changed this entry meanwhile</source>
        <translation>Quelqu’un d’autre a modifié cette entrée entre-temps</translation>
    </message>
    <message>
        <source>Where the two versions differ. Nothing is saved before you choose; your words stay in the draft.</source>
        <translation>Là où les deux versions diffèrent. Rien n’est enregistré avant votre choix ; vos mots restent dans le brouillon.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Comme c’est maintenant</translation>
    </message>
    <message>
        <source>As you wrote it</source>
        <translation>Comme vous l’avez écrit</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Les deux versions</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Leave it as it stands</source>
        <translation>Laisser comme c’est</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Enregistrer la mienne</translation>
    </message>
</context>
<context>
    <name>ViewTools</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Taille du texte&#xa0;%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>WindowsEdit</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Safe hours</source>
        <translation>Heures sûres</translation>
    </message>
    <message>
        <source>Mon-Fri 9-11:30, Sat 14-16; or none</source>
        <translation>Mon-Fri 9-11:30, Sat 14-16&#xa0;; ou none</translation>
    </message>
    <message>
        <source>Not understood yet. Write days and hours, such as Mon-Fri 9-11:30.</source>
        <translation>Pas encore compris. Écrivez jours et heures, comme Mon-Fri 9-11:30.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>No hour is safe</source>
        <translation>Aucune heure n’est sûre</translation>
    </message>
    <message>
        <source>Safe: %1</source>
        <translation>Sûr&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>WithoutAgreement</name>
    <message>
        <source>The person was told</source>
        <translation>La personne a été informée</translation>
    </message>
    <message>
        <source>Only what the person agrees to</source>
        <translation>Seulement ce que la personne accepte</translation>
    </message>
    <message>
        <source>Without agreement</source>
        <translation>Sans accord</translation>
    </message>
    <message>
        <source>Why it is shared all the same, and why telling is not safe</source>
        <translation>Pourquoi on le partage malgré tout, et pourquoi le dire n’est pas sûr</translation>
    </message>
    <message>
        <source>A supervisor reads it and decides with you.</source>
        <translation>Un superviseur le lit et décide avec vous.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Side panel</source>
        <translation>Panneau latéral</translation>
    </message>
</context>
<context>
    <name>WorkersPart</name>
    <message>
        <source>Everybody who works or worked here</source>
        <translation>Toutes les personnes qui travaillent ou ont travaillé ici</translation>
    </message>
    <message>
        <source>Add a worker…</source>
        <translation>Ajouter un membre…</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Save roles</source>
        <translation>Enregistrer les rôles</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>New initial password…</source>
        <translation>Nouveau mot de passe initial…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>initial password</source>
        <translation>mot de passe initial</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Must choose a password</source>
        <translation>Doit choisir un mot de passe</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Ici depuis</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Réactiver…</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name, as colleagues know it</source>
        <translation>Nom, tel que les collègues le connaissent</translation>
    </message>
    <message>
        <source>Added. The initial password works once.</source>
        <translation>Ajouté. Le mot de passe initial sert une fois.</translation>
    </message>
    <message>
        <source>Roles saved. They hold from the next sign-in.</source>
        <translation>Rôles enregistrés. Ils valent dès la prochaine connexion.</translation>
    </message>
    <message>
        <source>New initial password for %1</source>
        <translation>Nouveau mot de passe initial pour&#xa0;%1</translation>
    </message>
    <message>
        <source>The present password stops working at once.</source>
        <translation>Le mot de passe actuel cesse aussitôt de fonctionner.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>The initial password is set.</source>
        <translation>Le mot de passe initial est défini.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer&#xa0;%1</translation>
    </message>
    <message>
        <source>The name is part of what one signs in with, so a new one comes with an initial password.</source>
        <translation>Le nom fait partie de la connexion&#xa0;; un nouveau vient donc avec un mot de passe initial.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Renommé.</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Désactiver&#xa0;%1</translation>
    </message>
    <message>
        <source>The key is taken away and nothing opens any more. Everything this person wrote stays. If a copy of the key may have been kept, re-key afterwards under Backup and keys.</source>
        <translation>La clé est retirée et plus rien ne s’ouvre. Tout ce que cette personne a écrit reste. Si une copie de la clé a pu être gardée, changez ensuite la clé sous Sauvegarde et clés.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Disabled.</source>
        <translation>Désactivé.</translation>
    </message>
    <message>
        <source>Enable %1 again</source>
        <translation>Réactiver&#xa0;%1</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Enabled. The initial password works once.</source>
        <translation>Réactivé. Le mot de passe initial sert une fois.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>%1: why, or by which decision?</source>
        <translation>%1 : pourquoi, ou par quelle décision ?</translation>
    </message>
    <message>
        <source>What shall be so, in words the person would say?</source>
        <translation>Qu’est-ce qui doit être ainsi, dans des mots que la personne dirait ?</translation>
    </message>
</context>
<context>
    <name>waymark::ui::AssessmentsTab</name>
    <message>
        <source>Form of the new assessment</source>
        <translation>Formulaire de la nouvelle évaluation</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nouvelle évaluation</translation>
    </message>
    <message>
        <source>Ask for one</source>
        <translation>En demander une</translation>
    </message>
    <message>
        <source>Something changed…</source>
        <translation>Quelque chose a changé…</translation>
    </message>
    <message>
        <source>Change forms…</source>
        <translation>Modifier des formulaires…</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>No assessment yet. Begin with the first needs; ten questions, in any order.</source>
        <translation>Aucune évaluation pour l’instant. Commencez par les premiers besoins ; dix questions, dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 answered · %4</source>
        <translation>%1 · %2 réponses sur %3 · %4</translation>
    </message>
    <message>
        <source>holds specially protected data</source>
        <translation>contient des données spécialement protégées</translation>
    </message>
    <message>
        <source>Its day, if it is still to come (2027-01-31), else leave it empty</source>
        <translation>Son jour, s’il est encore à venir (2027-01-31), sinon laissez vide</translation>
    </message>
    <message>
        <source>A day is written 2027-01-31.</source>
        <translation>Un jour s’écrit 2027-01-31.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::AttachmentEditor</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Choisir un fichier : %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Choisi&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Retirer&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>The file is larger than 2 MB. Please choose a smaller one.</source>
        <translation>Le fichier dépasse 2 Mo. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BatchPage</name>
    <message>
        <source>Packs for several cases</source>
        <translation>Documents pour plusieurs dossiers</translation>
    </message>
    <message>
        <source>Choose cases. Each gets its pack as a file in one folder, in the person&apos;s language and form. What the safe-contact plan speaks against is kept back, with the reason.</source>
        <translation>Choisissez des dossiers. Chacun reçoit ses documents en un fichier dans un même répertoire, dans la langue et la forme de la personne. Ce que le plan de contact sûr déconseille est retenu, avec la raison.</translation>
    </message>
    <message>
        <source>Find by name, reference, word</source>
        <translation>Chercher par nom, référence, mot</translation>
    </message>
    <message>
        <source>Mine or deputy</source>
        <translation>Les miens ou suppléance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Each in the person&apos;s language and form, as files in one folder</source>
        <translation>Chacun dans la langue et la forme de la personne, en fichiers dans un répertoire</translation>
    </message>
    <message>
        <source>Make the packs…</source>
        <translation>Faire les documents…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>open its leaflets</source>
        <translation>ouvrir ses fiches</translation>
    </message>
    <message>
        <source>The list shows the first %1 cases. Type to find others.</source>
        <translation>La liste montre les %1 premiers dossiers. Tapez pour en trouver d’autres.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Choisi&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Choose the cases the packs are for.</source>
        <translation>Choisissez les dossiers concernés.</translation>
    </message>
    <message>
        <source>Packs: %1, each a file</source>
        <translation>Documents : %1, un fichier chacun</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le répertoire…</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>Répertoire des documents</translation>
    </message>
    <message>
        <source>made</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>pas fait</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Packs made: %1</source>
        <translation>Documents faits : %1</translation>
    </message>
    <message>
        <source>kept back for safety: %1</source>
        <translation>retenus pour la sécurité : %1</translation>
    </message>
    <message>
        <source>not made: %1</source>
        <translation>pas faits : %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CasePage</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Everything about one case. The band says whether it is safe to call now. Ctrl+Tab goes through the tabs.</source>
        <translation>Tout sur un dossier. La bande dit si un appel est sûr maintenant. Ctrl+Tab parcourt les onglets.</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Orienter</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Leaflets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Why call although it is not safe now?</source>
        <translation>Pourquoi appeler alors que ce n’est pas sûr&#xa0;?</translation>
    </message>
    <message>
        <source>Record and show the number</source>
        <translation>Consigner et montrer le numéro</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Parties du dossier</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Call anyway…</source>
        <translation>Appeler quand même…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Demander maintenant</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appeler</translation>
    </message>
    <message>
        <source>Number: &lt;b&gt;%1&lt;/b&gt;. It hides again in 20 seconds.</source>
        <translation>Numéro&#xa0;: &lt;b&gt;%1&lt;/b&gt;. Il se cache dans 20 secondes.</translation>
    </message>
    <message>
        <source>To “%1”</source>
        <translation>Vers «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Close, safety was checked</source>
        <translation>Clore, la sécurité a été vérifiée</translation>
    </message>
    <message>
        <source>Open to the team</source>
        <translation>Ouvrir à l’équipe</translation>
    </message>
    <message>
        <source>Restrict to those involved</source>
        <translation>Restreindre aux personnes concernées</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Type a name, a reference or the end of a number; any script finds the other. Chips combine. Enter opens, Space shows or hides the preview, Ctrl+C copies the reference only.</source>
        <translation>Tapez un nom, une référence ou la fin d’un numéro&#xa0;; toute écriture trouve l’autre. Les filtres se combinent. Entrée ouvre, Espace montre ou cache l’aperçu, Ctrl+C copie seulement la référence.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by name, reference, word</source>
        <translation>Filtrer par nom, référence, mot</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrer</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de&#xa0;%1</translation>
    </message>
    <message>
        <source>No case fits these filters.</source>
        <translation>Aucun dossier ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>A case begins with a contact.</source>
        <translation>Un dossier commence par un contact.</translation>
    </message>
    <message>
        <source>Clear the last one</source>
        <translation>Retirer le dernier</translation>
    </message>
    <message>
        <source>Mine or deputy</source>
        <translation>Les miens ou suppléance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Échéance cette semaine</translation>
    </message>
    <message>
        <source>Safety flag</source>
        <translation>Signal de sécurité</translation>
    </message>
    <message>
        <source>To assess again</source>
        <translation>À évaluer de nouveau</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ContactPage</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Listen, and write what is said. Nothing is required: the line below shows which of the six counted items are there. Ctrl+Down goes to the next section, Esc sets the contact aside with its draft, Ctrl+Enter ends and saves.</source>
        <translation>Écoutez, et écrivez ce qui est dit. Rien n’est obligatoire&#xa0;: la ligne du bas montre lesquels des six éléments comptés sont là. Ctrl+Bas passe à la section suivante, Échap met le contact de côté avec son brouillon, Ctrl+Entrée termine et enregistre.</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Section suivante</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>Section d’avant</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Contact in progress</source>
        <translation>Contact en cours</translation>
    </message>
    <message>
        <source>Make a case…</source>
        <translation>Créer un dossier…</translation>
    </message>
    <message>
        <source>End and save</source>
        <translation>Terminer et enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>since %1, %n minute(s)</source>
        <translation>
            <numerusform>depuis&#xa0;%1,&#xa0;%n minute</numerusform>
            <numerusform>depuis&#xa0;%1,&#xa0;%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside. The draft is kept.</source>
        <translation>Mis de côté. Le brouillon est gardé.</translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation>Le contact est enregistré.</translation>
    </message>
    <message>
        <source>Not saved. The draft is kept; try again.</source>
        <translation>Non enregistré. Le brouillon est gardé&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>Show the other version</source>
        <translation>Montrer l’autre version</translation>
    </message>
    <message>
        <source>Your version is kept as a draft under Contacts.</source>
        <translation>Votre version est gardée comme brouillon sous Contacts.</translation>
    </message>
    <message>
        <source>Case %1 is open.</source>
        <translation>Le dossier&#xa0;%1 est ouvert.</translation>
    </message>
    <message>
        <source>Sections of the contact</source>
        <translation>Sections du contact</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Calls, visits and letters, newest first, and above them the drafts you set aside. Enter opens one.</source>
        <translation>Appels, visites et courriers, les plus récents d’abord, et au-dessus les brouillons mis de côté. Entrée en ouvre un.</translation>
    </message>
    <message>
        <source>Set aside, not saved yet</source>
        <translation>Mis de côté, pas encore enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Contact of %1</source>
        <translation>Contact du&#xa0;%1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Brouillon enregistré&#xa0;%1</translation>
    </message>
    <message>
        <source>No offence named</source>
        <translation>Pas d’infraction nommée</translation>
    </message>
    <message>
        <source>In danger</source>
        <translation>En danger</translation>
    </message>
    <message>
        <source>Taken by me</source>
        <translation>Pris par moi</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Without a case</source>
        <translation>Sans dossier</translation>
    </message>
    <message>
        <source>Calls, visits and letters are listed here.</source>
        <translation>Appels, visites et courriers figurent ici.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Montrer les plus anciens</translation>
    </message>
</context>
<context>
    <name>waymark::ui::DirectoryPage</name>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FormBuilderPage</name>
    <message>
        <source>Change a form</source>
        <translation>Modifier un formulaire</translation>
    </message>
    <message>
        <source>Answers given before keep the form they were given to.</source>
        <translation>Les réponses données avant gardent le formulaire qui les a reçues.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Enregistrer comme nouvelle version</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Question taken out.</source>
        <translation>Question retirée.</translation>
    </message>
    <message>
        <source>Saved as a new version. New assessments use it.</source>
        <translation>Enregistré comme nouvelle version. Les nouvelles évaluations l’emploient.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Draft thrown away.</source>
        <translation>Brouillon jeté.</translation>
    </message>
    <message>
        <source>Here a supervisor changes a form or makes a new one: questions on the left, the chosen one in the middle, problems and a preview to try on the right. What you write is kept as a draft within two seconds. It is saved as a new version; answers given before keep the form they were given to.</source>
        <translation>Ici, un responsable modifie un formulaire ou en crée un : les questions à gauche, celle choisie au milieu, les problèmes et un aperçu à essayer à droite. Ce que vous écrivez est gardé en brouillon dans les deux secondes. Il est enregistré comme nouvelle version ; les réponses déjà données gardent le formulaire auquel elles répondaient.</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Nouveau formulaire</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>The form is saved. It can be chosen for assessments.</source>
        <translation>Le formulaire est enregistré. Il peut être choisi pour les évaluations.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::GalleryPage</name>
    <message>
        <source>Widgets</source>
        <translation>Composants</translation>
    </message>
</context>
<context>
    <name>waymark::ui::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What was done with this case, by whom and when, as far as you may see it. Nothing here can be changed.</source>
        <translation>Ce qui a été fait dans ce dossier, par qui et quand, pour autant que vous puissiez le voir. Rien ne se change ici.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::LineEditor</name>
    <message>
        <source>Unit of: %1</source>
        <translation>Unité de : %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NeedsTab</name>
    <message>
        <source>Other need</source>
        <translation>Autre besoin</translation>
    </message>
    <message>
        <source>What is needed?</source>
        <translation>De quoi a-t-on besoin ?</translation>
    </message>
</context>
<context>
    <name>waymark::ui::OfficePage</name>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Parts of the office</source>
        <translation>Parties du bureau</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Country facts</source>
        <translation>Faits du pays</translation>
    </message>
    <message>
        <source>Backup and keys</source>
        <translation>Sauvegarde et clés</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Discreet pages</source>
        <translation>Pages discrètes</translation>
    </message>
    <message>
        <source>Here an administrator runs the office: who works here and may do what, the teams that share cases, the facts of the country, what discreet pages may show, backups and keys. Forms and the time limits of assessments are also a supervisor&apos;s. The journal tells everything that was done; it can be verified but never changed.</source>
        <translation>Ici, un administrateur gère l’association : qui y travaille et peut faire quoi, les équipes qui partagent les dossiers, les faits du pays, ce que montrent les pages discrètes, les sauvegardes et les clés. Les formulaires et les délais des évaluations relèvent aussi d’un responsable. Le journal dit tout ce qui a été fait ; il peut être vérifié, jamais modifié.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PeopleTab</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Name, or what to call them</source>
        <translation>Nom, ou comment l’appeler</translation>
    </message>
    <message>
        <source>What they are in this case</source>
        <translation>Son rôle dans ce dossier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Address as</source>
        <translation>S’adresser ainsi</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>An address is kept in the vault.</source>
        <translation>Une adresse est gardée au coffre.</translation>
    </message>
    <message>
        <source>No address is kept.</source>
        <translation>Aucune adresse n’est gardée.</translation>
    </message>
    <message>
        <source>Why do you need it?</source>
        <translation>Pourquoi en avez-vous besoin&#xa0;?</translation>
    </message>
    <message>
        <source>Address to keep</source>
        <translation>Adresse à garder</translation>
    </message>
    <message>
        <source>Show for 20 seconds</source>
        <translation>Montrer 20 secondes</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Infraction</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Police told</source>
        <translation>Police informée</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ReviewsPage</name>
    <message>
        <source>Reviews</source>
        <translation>Relectures</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SafetyTab</name>
    <message>
        <source>Risk, the worker&apos;s own judgement</source>
        <translation>Risque, appréciation propre de l’intervenant</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi elle repose</translation>
    </message>
    <message>
        <source>Keep the judgement</source>
        <translation>Garder l’appréciation</translation>
    </message>
    <message>
        <source>Flags: what everybody must see at once</source>
        <translation>Signaux&#xa0;: ce que chacun doit voir aussitôt</translation>
    </message>
    <message>
        <source>New flag</source>
        <translation>Nouveau signal</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>More words, or why it is taken away</source>
        <translation>Plus de mots, ou pourquoi il est retiré</translation>
    </message>
    <message>
        <source>Set the flag</source>
        <translation>Poser le signal</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contact sûr</translation>
    </message>
    <message>
        <source>Asked and kept today</source>
        <translation>Demandé et gardé aujourd’hui</translation>
    </message>
    <message>
        <source>No flag is set.</source>
        <translation>Aucun signal n’est posé.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The safe contact is kept.</source>
        <translation>Le contact sûr est gardé.</translation>
    </message>
    <message>
        <source>Show the newest version</source>
        <translation>Montrer la dernière version</translation>
    </message>
</context>
<context>
    <name>waymark::ui::UpkeepPage</name>
    <message>
        <source>Keep the directory true</source>
        <translation>Tenir l’annuaire à jour</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>What keeps the directory true</source>
        <translation>Ce qui tient l’annuaire à jour</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Conventions</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Manques</translation>
    </message>
    <message>
        <source>What was reported or not checked for long waits here, the most used first: call, ask what stands beside it, and say what you heard. Entries that came twice are merged here, agreements kept, and what is missing is counted.</source>
        <translation>Ce qui a été signalé ou n’a pas été vérifié depuis longtemps attend ici, le plus employé d’abord : appelez, demandez ce qui figure à côté, et dites ce que vous avez entendu. Les entrées arrivées deux fois sont fusionnées ici, les conventions tenues, et ce qui manque est compté.</translation>
    </message>
</context>
</TS>
