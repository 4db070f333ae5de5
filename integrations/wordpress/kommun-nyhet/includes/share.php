<?php
/**
 * Ways to share: plain links, with words.
 *
 * @package KommunNyhet
 */

defined( 'ABSPATH' ) || exit;

/**
 * Every channel in order: its words, and its address where it is a link. Copying, printing and the device's own sheet are the script's.
 *
 * @return array
 */
function kommun_nyhet_channels() {
	/* translators: %s: the name of a service, such as Facebook. */
	$on = __( 'Share on %s', 'kommun-nyhet' );
	return array(
		'facebook' => array( 'label' => sprintf( $on, 'Facebook' ), 'href' => 'https://www.facebook.com/sharer/sharer.php?u={url}' ),
		'x'        => array( 'label' => sprintf( $on, 'X' ), 'href' => 'https://x.com/intent/tweet?text={headline}&url={url}' ),
		'linkedin' => array( 'label' => sprintf( $on, 'LinkedIn' ), 'href' => 'https://www.linkedin.com/sharing/share-offsite/?url={url}' ),
		'email'    => array( 'label' => __( 'Share by e-mail', 'kommun-nyhet' ), 'href' => 'mailto:?subject={title}&body={headline}%0D%0A%0D%0A{url}' ),
		'copy'     => array( 'label' => __( 'Copy link', 'kommun-nyhet' ) ),
		'native'   => array( 'label' => __( 'Share …', 'kommun-nyhet' ) ),
		'bluesky'  => array( 'label' => sprintf( $on, 'Bluesky' ), 'href' => 'https://bsky.app/intent/compose?text={headline}%20{url}' ),
		'mastodon' => array( 'label' => sprintf( $on, 'Mastodon' ), 'href' => 'https://share.joinmastodon.org/#text={headline}%20{url}' ),
		'whatsapp' => array( 'label' => sprintf( $on, 'WhatsApp' ), 'href' => 'https://api.whatsapp.com/send?text={headline}%20{url}' ),
		'threads'  => array( 'label' => sprintf( $on, 'Threads' ), 'href' => 'https://www.threads.com/intent/post?text={headline}&url={url}' ),
		'print'    => array( 'label' => __( 'Print', 'kommun-nyhet' ) ),
	);
}

/**
 * The links for sharing, each an item of a list, as HTML.
 *
 * @param array  $facts As `kommun_nyhet_facts` says.
 * @param string $title The headline with its date.
 * @return string[]
 */
function kommun_nyhet_share_links( $facts, $title ) {
	$values = array_map(
		'rawurlencode',
		array(
			'{url}'      => $facts['url'],
			'{headline}' => $facts['headline'],
			'{title}'    => $title,
		)
	);
	$links  = array();
	$all    = kommun_nyhet_channels();
	foreach ( $facts['share'] as $channel ) {
		if ( isset( $all[ $channel ]['href'] ) ) {
			$href    = strtr( $all[ $channel ]['href'], $values );
			$links[] = sprintf( '<li><a href="%1$s">%2$s</a></li>', esc_url( $href ), esc_html( $all[ $channel ]['label'] ) );
		}
	}
	return $links;
}

/**
 * Whether the script has something to show where there are no links; the device's own sheet is not on every device.
 *
 * @param array $facts As `kommun_nyhet_facts` says.
 * @return bool
 */
function kommun_nyhet_shares_in_page( $facts ) {
	return (bool) array_intersect( array( 'copy', 'print' ), $facts['share'] );
}
