<?php
/**
 * The article's markup. What has a slot has its place in the element; what has none is the body.
 *
 * @var array  $facts    As `kommun_nyhet_facts` says.
 * @var string $body     HTML, as WordPress gives it.
 * @var int    $level    The headline's level.
 * @var string $language Of the words around the article.
 *
 * @package KommunNyhet
 */

defined( 'ABSPATH' ) || exit;

$heading     = 'h' . $level;
$subheading  = 'h' . max( 2, min( 6, $level + 1 ) );
$title       = $facts['published'] ? sprintf( '[%1$s] %2$s', substr( $facts['published'], 0, 10 ), $facts['headline'] ) : $facts['headline'];
$share_links = kommun_nyhet_share_links( $facts, $title );
$is_later    = kommun_nyhet_is_later( $facts['modified'], $facts['published'] );

// Words in another language than the article's say so, and the article's own words among them say theirs.
$is_foreign = strtok( $facts['lang'], '-' ) !== $language;
$lang       = $is_foreign ? sprintf( ' lang="%s"', esc_attr( $language ) ) : '';
$own_lang   = $is_foreign ? sprintf( ' lang="%s"', esc_attr( $facts['lang'] ) ) : '';

// phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped -- $lang, $own_lang, $share_links, kommun_nyhet_time and kommun_nyhet_figure are escaped where they are made; $body has gone through the_content.
?>
<kommun-nyhet
<?php
foreach ( kommun_nyhet_attributes( $facts ) as $name => $value ) {
	printf( ' %1$s="%2$s"', esc_attr( $name ), esc_attr( $value ) );
}
?>
>
<<?php echo tag_escape( $heading ); ?> slot="headline"><?php echo esc_html( $facts['headline'] ); ?></<?php echo tag_escape( $heading ); ?>>
<?php if ( $facts['published'] ) : ?>
<p slot="published"<?php echo $lang; ?>><?php echo kommun_nyhet_time( __( 'Published:', 'kommun-nyhet' ), $facts['published'] ); ?></p>
<?php endif; ?>
<?php if ( kommun_nyhet_is_outdated( $facts ) ) : ?>
<div slot="notice"<?php echo $lang; ?>>
	<<?php echo tag_escape( $subheading ); ?>><?php esc_html_e( 'This news item may contain outdated information', 'kommun-nyhet' ); ?></<?php echo tag_escape( $subheading ); ?>>
	<p><?php esc_html_e( 'This may be because it was published a long time ago or because new information has replaced it.', 'kommun-nyhet' ); ?> <?php echo esc_html( kommun_nyhet_age( $facts['published'] ) ); ?></p>
</div>
<?php endif; ?>
<?php if ( $facts['replaced_by'] ) : ?>
<p slot="replacement"<?php echo $lang; ?>><a href="<?php echo esc_url( $facts['replaced_by'] ); ?>"><?php esc_html_e( 'Read the current information', 'kommun-nyhet' ); ?></a></p>
<?php endif; ?>
<?php if ( $facts['lead'] ) : ?>
<p slot="lead"><?php echo esc_html( $facts['lead'] ); ?></p>
<?php endif; ?>
<?php echo implode( "\n", array_map( 'kommun_nyhet_figure', $facts['images'] ) ); ?>
<?php echo $body; ?>
<?php if ( $is_later || $facts['editor'] ) : ?>
<div slot="modified"<?php echo $lang; ?>>
	<?php if ( $is_later ) : ?>
	<p><?php echo kommun_nyhet_time( __( 'Last modified:', 'kommun-nyhet' ), $facts['modified'] ); ?></p>
	<?php endif; ?>
	<?php if ( $facts['editor'] ) : ?>
	<p><?php esc_html_e( 'Modified by:', 'kommun-nyhet' ); ?> <span<?php echo $own_lang; ?>><?php echo esc_html( $facts['editor'] ); ?></span></p>
	<?php endif; ?>
</div>
<?php endif; ?>
<?php if ( $share_links || kommun_nyhet_shares_in_page( $facts ) ) : // what the script alone will show has its room, hidden until then. ?>
<div slot="share"<?php echo $lang . ( $share_links ? '' : ' hidden' ); ?>>
	<p><?php esc_html_e( 'Share this page:', 'kommun-nyhet' ); ?> <span<?php echo $own_lang; ?>><?php echo esc_html( $title ); ?></span></p>
	<ul><?php echo implode( '', $share_links ); ?></ul>
</div>
<?php endif; ?>
</kommun-nyhet>
